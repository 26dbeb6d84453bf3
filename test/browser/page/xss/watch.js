// Notes whatever a page must not do while payloads are shown on it. Runs before anything else.
const noted = [];
globalThis.noted = noted;
const note = (what) => noted.push(String(what).slice(0, 300));

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  note(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
);
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'MsgBox', 'write']) {
  globalThis[name] = (...words) => note(`${name}(${words})`);
}
document.write = (...words) => note(`write(${words})`);
navigator.sendBeacon = (url) => note(`beacon: ${url}`);
for (const name of ['Image', 'Audio', 'WebSocket', 'EventSource', 'Worker', 'XMLHttpRequest']) {
  globalThis[name] = class {
    constructor(url) {
      note(`${name}: ${url}`);
    }
  };
}
globalThis.fetch = (url) => {
  note(`fetch: ${url}`);
  return Promise.reject(new TypeError('not here'));
};
addEventListener('error', ({ message }) => message && note(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${reason}`));
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    if (!name.startsWith(location.origin)) note(`request: ${name}`);
  }
}).observe({ type: 'resource', buffered: true });
