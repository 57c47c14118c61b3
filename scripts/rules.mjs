// Every rule the plans stand on, as one page: id, law, figure, confidence, when checked, where used. `npm run rules [file]`
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runnerImport } from 'vite';
import { ensureNode, ensurePackages } from './prepare.mjs';

ensurePackages();
ensureNode();
const file = process.argv[2] ?? '.output/rules.md';
const { module } = await runnerImport('./utils/rules-page.ts');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, module.rulesPage());
console.log(
  `${file}: ${module.ruleRows().length} rules, ${module.figureRows().length} figures, ${module.stepRows().length} steps`,
);
