/** Types of `workspace.mjs` for the build configuration. */
export function entries(manifest: object): Record<string, string>;
export function commands(manifest: object): Record<string, string>;
