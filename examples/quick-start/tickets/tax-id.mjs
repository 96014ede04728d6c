// About every third number that passes the check is issued to somebody. So none is generated: these are the published
// specimens (ELSTER test documents, python-stdnum).
const specimens = ["86095742719", "47036892816", "65929970489", "57549285017", "25768131411", "36574261809"];

/** Who deals German tax ids: published specimens in turn, `plain` or `spaced`. */
export function taxIdsFrom() {
  let drawn = 0;
  return (style) => {
    const number = specimens[drawn++ % specimens.length];
    return style === "spaced" ? number.replace(/(..)(...)(...)(...)/, "$1 $2 $3 $4") : number;
  };
}
