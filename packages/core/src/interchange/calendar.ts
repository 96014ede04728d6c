export type { CalendarOptions } from "./calendar-file.ts";
export { clockEvents, clockTasks } from "./clock-calendar.ts";
export { type Deadline, type DeadlineOptions, deadlinesOf, type OpenTransition } from "./deadline.ts";
export { icalendar } from "./icalendar.ts";
