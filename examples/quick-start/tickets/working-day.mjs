const dayLength = 86_400_000;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The working day that lies `offset` working days after an ISO date. */
export function workingDay(date, offset) {
  let time = Date.parse(date);
  for (let left = Math.abs(offset); left > 0; ) {
    time += Math.sign(offset) * dayLength;
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return new Date(time).toISOString().slice(0, 10);
}

/** A date as the ticket writes it: `iso`, `compact`, `short`, or the usual form of its language. */
export function writeDay(date, form, language) {
  const [year, month, day] = date.split("-");
  if (form === "iso") return date;
  if (form === "compact") return `${year}${month}${day}`;
  if (language === "de") return `${day}.${month}.${year}`;
  const short = `${Number(day)} ${months[Number(month) - 1]}`;
  return form === "short" ? short : `${short} ${year}`;
}
