// A ticket as it is written down: language, channel, subject and text, with values in double brackets (see markup.mjs).
// `fields` says which of the JSON fields "name" and "email" the ticket carries.

/** A ticket that came by mail. */
export function mail(language, subject, text, fields = "both") {
  return { language, channel: "mail", subject, text: text.trim(), fields };
}

/** A ticket from the form on the website. */
export function form(language, subject, text, fields = "both") {
  return { language, channel: "form", subject, text: text.trim(), fields };
}

/** A ticket from the chat window, which knows nobody's name. */
export function chat(language, subject, text) {
  return { language, channel: "chat", subject, text: text.trim(), fields: "none" };
}
