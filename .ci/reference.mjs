// Writes the reference, docs/reference, from the TSDoc of every public entry; a warning is a failure.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { entryName, packages, root, sources, specifier } from "./workspace.mjs";

const out = join(root, "docs", "reference");
const specifiers = new Map(
  packages.flatMap(({ name, short, manifest }) =>
    Object.entries(sources(manifest)).map(([path, source]) => [moduleName(short, source), specifier(name, path)]),
  ),
);

const app = await Application.bootstrapWithPlugins({
  plugin: ["typedoc-plugin-markdown"],
  outputFileStrategy: "modules",
  outputs: [{ name: "markdown", path: out }],
  name: "Kiregel",
  entryPoints: packages.flatMap(({ folder, manifest }) =>
    Object.values(sources(manifest)).map((source) => join(folder, source)),
  ),
  tsconfig: join(root, ".ci", "tsconfig.reference.json"),
  basePath: join(root, "packages"),
  readme: "none",
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  hidePageHeader: true,
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ["Function", "Variable", "Interface", "TypeAlias", "Class"],
});
const project = await app.convert();
if (project === undefined) process.exit(1);
// A module is called what a consumer imports.
for (const module of project.children ?? []) module.name = specifiers.get(module.name) ?? module.name;
app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
rmSync(out, { recursive: true, force: true });
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

// TypeDoc names a module after its file below packages/, without `/index`.
function moduleName(short, source) {
  return `${short}/src/${entryName(source)}`.replace(/\/index$/, "");
}
