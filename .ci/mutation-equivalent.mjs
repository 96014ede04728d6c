// Changes that cannot change any answer, each with the reason. They are counted apart. One that a test kills all the same,
// or that no mutant matches any more, is an error.
export const equivalents = [
  {
    change: /^[^ ]+ \(2024-08-01\): from 2024-07-31$/,
    because: "Nobody can ask about a day before 2024-08-01: the Act was not law, and `classify` refuses.",
  },
  {
    change: /^legacy of .*: entry \d+ of \d+ \([^)]*2024-08-01\): from 2024-07-31$/,
    because: "The same for transitional rules.",
  },
  {
    change: /^ai-act\/art-2\.2 .*: when: all without \{rule:ai-act\/annex-i\.b\}$/,
    because:
      "Art. 6(1) asks for an act of Section A or B; without Section A, which is asked too, it is one of Section B.",
  },
  {
    change: /^ai-act\/art-(52\.1|53\.[123]|53\.1\.[a-d]|54|55|88) .* without \{rule:ai-act\/art-3\.63\}$/,
    because: "The provider of a general-purpose model, which is asked too, asks Art. 3(63) itself.",
  },
];
