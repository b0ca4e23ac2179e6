// npm run sample [-- <folder> [times]]: Node 20 reads no TypeScript, so Vite's module runner does.
import { runnerImport } from 'vite';

const [folder = 'public/sample', times = '1'] = process.argv.slice(2);
const { module } = await runnerImport(new URL('./main.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
await module.write(folder, Number(times));
