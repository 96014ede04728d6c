// Where Chromium is; on Debian as root it is installed when it is missing.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The path of Chromium; throws when there is none and none can be installed. */
export function chromiumPath() {
  const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(
    (name) => name !== undefined,
  );
  for (const name of names) {
    const { status, stdout } = spawnSync("sh", ["-c", 'command -v -- "$1"', "sh", name], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  if (process.platform === "linux" && process.getuid() === 0 && existsSync("/usr/bin/apt-get")) return installed();
  throw new Error("Chromium is needed, and there is none: install it, or name it in CHROMIUM.");
}

function installed() {
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  execFileSync("apt-get", ["-qq", "update"], quiet);
  execFileSync("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"], quiet);
  return "/usr/bin/chromium";
}
