// The loop of the interview: ask the first open question, state the answer, ask again. It knows no question itself.
import { isKiregelError, openQuestions } from "@kiregel/core";
import { answerText, optionLabel, parseAnswer, questionText } from "./dialogue.mjs";
import { answersIn, factsIn, withAnswer, withoutLastAnswer } from "./record.mjs";

/**
 * Asks until nothing is open or nobody answers any more. `read` is given a question and returns the typed line, or
 * nothing at the end of input; `save` is given the record at the start and after every change.
 */
export async function conduct({ record, language, asOf, layer, read, print, save }) {
  const { phrases } = language;
  const ask = (one) => openQuestions(factsIn(one), { asOf, layer });
  // Saved at once, so that a file that cannot be written is noticed before the first answer.
  let state = await kept({ record, open: ask(record) });
  if (answersIn(record).length > 0) print(phrases.resumed(answersIn(record).length));
  for (let shown; state.open.length > 0; ) {
    const [question] = state.open;
    if (shown !== question) print(`\n${questionText(question, language)}`);
    shown = question;
    const line = await read(question);
    const { answer, command, problem } =
      line === undefined ? { command: "stop" } : parseAnswer(question, line, language);
    if (problem !== undefined) {
      print(problem);
    } else if (command === "stop") {
      print(`\n${phrases.stopped(question.remaining)}`);
      return { record: state.record, finished: false };
    } else if (command === "back") {
      const before = withoutLastAnswer(state.record);
      print(before === undefined ? phrases.nothingToTakeBack : phrases.takenBack);
      if (before !== undefined) state = await kept({ record: before, open: ask(before) });
    } else {
      const next = withAnswer(state.record, question, answer);
      const open = openUnlessContradictory(() => ask(next));
      if (open === undefined) print(contradictionText(state.record, question, answer, { ask, language }));
      else state = await kept({ record: next, open });
    }
  }
  return { record: state.record, finished: true };

  async function kept(next) {
    await save(next.record);
    return next;
  }
}

function openUnlessContradictory(ask) {
  try {
    return ask();
  } catch (error) {
    if (isKiregelError(error) && error.code === "contradictory-facts") return undefined;
    throw error;
  }
}

/** Names what the new answer contradicts: earlier answers without which it would stand, or parts of the answer itself. */
function contradictionText(record, question, answer, { ask, language }) {
  const { phrases, questions, words } = language;
  const stands = (one, value) => openUnlessContradictory(() => ask(withAnswer(one, question, value))) !== undefined;
  const earlier = answersIn(record).filter((given) => stands(withAnswer(record, scopeOf(given), "undecided"), answer));
  if (earlier.length > 0) {
    const lines = earlier.map(
      ({ fact, value }) => `  ${questions[fact].question} ${answerText(fact, value, language)}`,
    );
    return [phrases.contradicts, ...lines, phrases.answerAgain].join("\n");
  }
  const parts = Array.isArray(answer) ? answer : [];
  const own = parts.filter((part) =>
    stands(
      record,
      parts.filter((other) => other !== part),
    ),
  );
  const labels = own.map((part) => `  ${optionLabel(question.fact, part, words)}`);
  return [phrases.contradictsItself, ...labels, phrases.answerAgain].join("\n");
}

// An answer is put back where it stood.
function scopeOf({ fact, holder }) {
  return { fact, scope: holder };
}
