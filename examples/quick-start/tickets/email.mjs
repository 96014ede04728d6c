const transliterations = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ı: "i", ł: "l", đ: "d", ø: "o", æ: "ae" };
const examples = ["example.com", "example.de", "example.org", "mail.example.com", "post.example.de"];

/** A mail address of a person at a company, in that company's pattern. */
export function companyAddress(person, company) {
  const given = ascii(person.given);
  const family = ascii(person.family);
  switch (company.pattern) {
    case "initial":
      return `${given[0]}.${family}@${company.domain}`;
    case "family":
      return `${family}@${company.domain}`;
    case "underscore":
      return `${given}_${family}@${company.domain}`;
    default:
      return `${given}.${family}@${company.domain}`;
  }
}

/** A private mail address of a person, at a domain reserved for examples. */
export function privateAddress(person, random) {
  const given = ascii(person.given);
  const family = ascii(person.family);
  const year = 70 + random.below(30);
  const local = random.pick([
    `${given}.${family}`,
    `${given}${year}`,
    `${family}.${given[0]}`,
    `${given}-${family}`,
    `${given}.${family}+lager`,
  ]);
  return `${local}@${random.pick(examples)}`;
}

/** The address of a department, at the company or at a domain reserved for examples. */
export function roleAddress(role, company, place, random) {
  return `${role}@${place === "example" ? random.pick(examples) : company.domain}`;
}

function ascii(name) {
  const lower = [...name.toLocaleLowerCase("en").normalize("NFC")]
    .map((letter) => transliterations[letter] ?? letter)
    .join("");
  return lower
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f.']/g, "")
    .replaceAll(" ", "");
}
