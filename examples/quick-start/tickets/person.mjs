// Given names and family names by origin. The combinations are drawn; none stands for a real person.
const origins = [
  {
    weight: 8,
    men: [
      "Jens",
      "Tobias",
      "Karl-Heinz",
      "Lukas",
      "Matthias",
      "Götz",
      "Hannes",
      "Uwe",
      "Jürgen",
      "Florian",
      "Sönke",
      "Björn",
      "Rolf",
      "Benedikt",
      "Hans-Jörg",
    ],
    women: [
      "Petra",
      "Anna-Lena",
      "Heike",
      "Sabine",
      "Marie-Luise",
      "Katharina",
      "Änne",
      "Birgit",
      "Friederike",
      "Jule",
      "Svenja",
      "Ulrike",
      "Käthe",
      "Annegret",
      "Tanja",
    ],
    family: [
      "Kramer",
      "Vollmersbach",
      "Schönfelder",
      "Dörrhöfer",
      "Meier-Lübke",
      "von der Heyde",
      "Strößner",
      "Haberkorn",
      "Wiesenhütter",
      "Groß",
      "Winter",
      "Kübelbeck",
      "Pfannenstiel",
      "zu Hohenfels",
      "Ochs",
      "Thalbach-Riedl",
      "Sommer",
      "Bruckmoser",
      "Reichenau",
      "Fuchs",
      "Eichelbaum",
      "Rößler",
      "Jahnke",
      "Klein",
      "Fleckenstein-Aydın",
      "Hägele",
      "Zimmerschied",
      "Brömmelhaus",
    ],
  },
  {
    weight: 2,
    men: ["Emre", "Mehmet", "Çağrı", "Ozan", "Şükrü", "İlker"],
    women: ["Ayşe", "Elif", "Gülsüm", "Zeynep", "Nurşen", "Özge"],
    family: ["Yıldızoğlu", "Karaçay", "Öztopal", "Demirbağ", "Aydınlar", "Güngörmez", "Şentepe"],
  },
  {
    weight: 2,
    men: ["Paweł", "Krzysztof", "Zbigniew", "Łukasz", "Marek"],
    women: ["Agnieszka", "Małgorzata", "Joanna", "Bożena", "Kinga"],
    family: ["Wiśnioch", "Brzezicki-Nowak", "Krajczyk", "Żurawik", "Dąbrowiecka", "Szczepaniok", "Lisowicz"],
  },
  {
    weight: 2,
    men: ["Omar", "Youssef", "Khalil", "Abdul Rahman", "Tarek"],
    women: ["Layla", "Nour", "Fatima Zahra", "Samira", "Hanan"],
    family: ["Al-Khatibi", "Haddadin", "El-Sayegh", "Mansouri", "bin Salloum", "Darwishi", "Abou Ghazaleh"],
  },
  {
    weight: 1,
    men: ["Văn Minh", "Quang Huy", "Duc Anh"],
    women: ["Thị Hương", "Ngọc Lan", "Thu Trang"],
    family: ["Nguyễn", "Trần", "Pham", "Đặng", "Le"],
  },
  {
    weight: 2,
    men: ["Gianluca", "Matteo", "Salvatore", "Niccolò"],
    women: ["Chiara", "Giulia", "Francesca", "Noemi"],
    family: ["De Santoli", "Bellucchi", "D'Ambrosini", "Caruseno", "Lo Piccardi", "Fabbrizio"],
  },
  {
    weight: 1,
    men: [
      "Oliver",
      "Gareth",
      "Declan",
      "Hugh",
      "Trevor",
      "Alistair",
      "Marcus",
      "Will",
      "Desmond",
      "Rupert",
      "Callum",
      "Neville",
    ],
    women: [
      "Fiona",
      "Charlotte",
      "Siobhán",
      "Imogen",
      "Grace",
      "Harriet",
      "Mary-Ann",
      "Hope",
      "Beatrix",
      "Rosalind",
      "Bethan",
      "Maxine",
    ],
    family: [
      "Ashdown-Pell",
      "O'Rourke",
      "Whitcombe",
      "Fairclough",
      "MacInally",
      "Thistlewood",
      "Penhallow",
      "Baker",
      "Marsh",
      "Greenhalgh",
      "St. Clairmont",
      "Young",
      "Tolliver",
      "Bexfield",
      "Quarmby",
      "Hollins-Reed",
      "Drummondson",
      "Pike",
    ],
  },
  {
    weight: 1,
    men: ["Jelle", "Maarten", "André", "Étienne", "Søren"],
    women: ["Saskia", "Noëlle", "Chloé", "Inês", "Maite"],
    family: [
      "van den Broekhof",
      "ten Have",
      "Lefèbreau",
      "Dubuisson",
      "Gonçalves Pinheira",
      "Etxeandia",
      "Kjærgaardsen",
    ],
  },
  {
    weight: 1,
    men: ["Arjun", "Chidi", "Haruto", "Jin-woo", "Dragan"],
    women: ["Priya", "Ngozi", "Yuki", "Min-seo", "Jelena"],
    family: ["Raghunandan", "Okonjoku", "Takamori", "Baek", "Petrovčić", "Chandrasena"],
  },
];

/** Who deals names: every full name comes once, mixed over all origins; English tickets see more English names. */
export function peopleFrom(random) {
  const used = new Set();
  const originFor = (language) => {
    if (language === "en" && random.below(5) < 2) return origins[6];
    return random.pick(origins.flatMap((origin) => Array.from({ length: origin.weight }, () => origin)));
  };
  const draw = (language, sex, fixed = {}) => {
    const origin = originFor(language);
    const given = fixed.given ?? random.pick(sex === "w" ? origin.women : origin.men);
    const family = fixed.family ?? random.pick(random.below(12) === 0 ? origins[0].family : origin.family);
    const full = `${given} ${family}`;
    if (used.has(full)) return draw(language, sex, fixed);
    used.add(full);
    return { given, family, full, sex };
  };
  return draw;
}

/** A person's name as the ticket writes it: `full`, `given`, `family`, `reversed`, `upper`, `lower`. */
export function writeName(person, form) {
  switch (form) {
    case "given":
      return person.given;
    case "family":
      return person.family;
    case "reversed":
      return `${person.family}, ${person.given}`;
    case "upper":
      return person.full.toLocaleUpperCase("en");
    case "lower":
      return person.full.toLocaleLowerCase("en");
    default:
      return person.full;
  }
}
