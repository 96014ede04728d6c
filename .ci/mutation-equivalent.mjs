// Changes that cannot change any answer, each with the reason. They are counted apart. One that a test kills all the same,
// or that no mutant matches any more, is an error.

const aiAct = [
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
  {
    change: /^ai-act\/art-43\.3 .*: when: all without \{rule:ai-act\/art-8\}$/,
    because: "Art. 6(1) and Section A, which are asked too, are what Art. 8 asks, and exclude Art. 2(2).",
  },
  {
    change: /^ai-act\/art-49\.4 .*: when: all\[0\]: any without \{rule:ai-act\/art-49\.3\}$/,
    because: "Art. 49(3) asks all that Art. 49(1) asks, which is another way to the same.",
  },
  {
    change: /^ai-act\/art-6\.3 .*: narrows: any (is all|without \{all:.*)$/,
    because:
      "What the draft widens holds whenever its narrowed wording does, so narrowing that further takes nothing away.",
  },
  {
    change: /^ai-act\/annex-iii\.8\.a .*: narrows: any without \{all:.*$/,
    because: "The same: the alternative that is dropped is what the draft widens.",
  },
  {
    change:
      /^ai-act\/annex-iii\.8\.a .*: narrows: any\[0\]: all\[0\]: .* is \{fact:justice\.use,includes:\[[a-z-]+\]\}$/,
    because: "The same: an option that is dropped there is still in what the draft widens.",
  },
];

const practice = [
  {
    change: /^practice\/pilot-goal .*: duty: since plan$/,
    because: "It is asked for in a pilot only, which is past planning.",
  },
];

/** By suite. */
export const equivalents = { "ai-act": aiAct, practice };
