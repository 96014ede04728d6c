export { type Deadline, type DeadlineOptions, deadlinesOf, type OpenTransition } from "./deadline.ts";
export { type CalendarOptions, icalendar } from "./icalendar.ts";
