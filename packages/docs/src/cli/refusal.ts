/** What a refusal of the operating system means, with the place; nothing for any other error. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const place = "path" in error && typeof error.path === "string" ? error.path : "the file";
  const code = String(error.code);
  return `${place}: ${REFUSALS[code] ?? `the system refuses to read or write here (${code}).`}`;
}

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: "there is no permission to read or write here. Name another place, or ask for the permission.",
  EEXIST: "there is a file already. Name another place.",
  EISDIR: "this is a folder, and a file is needed. Name the file itself.",
  ENOENT: "there is no such file or folder. Check the path.",
  ENOSPC: "the disk is full. Make room, or name another place.",
  ENOTDIR: "a part of this path is a file and not a folder. Check the path.",
  EPERM: "there is no permission to read or write here. Name another place, or ask for the permission.",
  EROFS: "this place can only be read. Name another place.",
};
