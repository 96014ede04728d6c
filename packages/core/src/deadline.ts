export {
  type Clock,
  type ClockContent,
  type ClockId,
  type ClockNote,
  type ClockStart,
  clocks,
  type Party,
} from "./deadline/clock.ts";
export { type ClockText, type ClockWords, de, en } from "./deadline/clock.words.ts";
export {
  easterSunday,
  HOLIDAYS_CHECKED_UNTIL,
  type Holiday,
  type HolidayId,
  type HolidayPlace,
  type HolidayThere,
  holidays,
  holidaysOn,
  type Land,
  lands,
} from "./deadline/holiday.ts";
export { type IncidentEvent, incidentClocks } from "./deadline/incident.ts";
export type { Instant } from "./deadline/instant.ts";
export {
  type ComputingStep,
  computingSteps,
  type DayPeriod,
  endOfHours,
  endOfPeriod,
  type HoursEnd,
  type HoursOptions,
  type Period,
  type PeriodEnd,
  type PeriodLaw,
  type PeriodOptions,
} from "./deadline/period.ts";
export {
  type ClockOptions,
  type ClockSubject,
  type ClockTime,
  type DeadlineOfOptions,
  deadlineOf,
  type EarlierEvent,
  type RunningClock,
} from "./deadline/running-clock.ts";
