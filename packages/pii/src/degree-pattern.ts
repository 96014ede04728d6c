/** Coordinates in degrees: the letter of the hemisphere behind each angle, or before it. */
export const DEGREES: { readonly behind: RegExp; readonly before: RegExp } = /* @__PURE__ */ degrees();

// "52°31'12.03\"N 13°24'17.8\"E", "52° 31,2′ N, 13° 24,3′ O", "N 52.52° E 13.405°".
function degrees(): typeof DEGREES {
  const angle =
    "\\d{1,3}(?:[.,]\\d{1,8})? ?° ?(?:[0-5]?\\d(?:[.,]\\d{1,6})? ?['’′]? ?)?(?:[0-5]?\\d(?:[.,]\\d{1,6})? ?(?:\"|”|″|''|′′) ?)?";
  const between = "[,;/]?\\s?";
  return {
    behind: new RegExp(`^${angle}[NS]${between}${angle}[EWO](?![A-Za-zÀ-ž])`),
    before: new RegExp(`^${angle}${between}[EWO] ?${angle}`),
  };
}
