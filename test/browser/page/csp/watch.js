// Collects what the policy of this page has stopped, for the test that frames it.
globalThis.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  const { violatedDirective, blockedURI, sample } = event;
  globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
