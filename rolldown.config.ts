import { defineConfig } from 'rolldown';

// Node takes a third of a millisecond to find and load a module, and a run needs eight hundred of them: a few files start sooner.
// What is not bundled is large and loaded only when it is needed, or looks for files beside itself.
export default defineConfig({
  input: { cli: 'src/cli.ts', 'coding-thread': 'src/commands/coding-thread.ts' },
  platform: 'node',
  external: [/^(?:@sparticuz\/chromium|docx|echarts|mammoth|pdfjs-dist|puppeteer|write-excel-file)(?:\/|$)/],
  output: {
    dir: 'dist',
    format: 'esm',
    // One folder down, as in src/: from there `../../` is the package.
    entryFileNames: ({ name }) => (name === 'cli' ? 'cli.js' : 'commands/[name].js'),
    chunkFileNames: 'commands/[name].js',
  },
});
