/**
 * Downloading a browser is impossible behind many agency networks, and fails the whole installation there.
 * `src/report/browser.ts` says which browsers are used instead.
 *
 * @type {import('puppeteer').Configuration}
 */
module.exports = { skipDownload: true };
