// antd writes its CSS through `style.innerHTML`, and a service worker is a script URL. One narrow default
// policy lets exactly these two pass, so every other HTML or script sink keeps failing closed under the CSP.
type TrustedTypes = {
  createPolicy(name: string, rules: Record<string, (value: string) => string>): unknown;
};

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

trustedTypes?.createPolicy('default', {
  createHTML(value) {
    if (value.includes('<')) throw new TypeError('HTML sink refused');
    return value;
  },
  createScriptURL(value) {
    const url = new URL(value, location.origin);
    if (url.origin !== location.origin || url.pathname !== '/m/sw.js') {
      throw new TypeError('script URL refused');
    }
    return value;
  },
});

export {};
