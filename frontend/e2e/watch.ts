import { createHash } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';

// The drawers of antd measure the scroll bar and stop the page behind from scrolling with two styles of their own,
// without the nonce of the page. The policy refuses them, and nothing is lost but that stop.
const harmless = [
  /^\n#rc-scrollbar-measure-\w+::-webkit-scrollbar \{\n(width: \w+;)?\n(height: \w+;)?\n\}$/,
  /^\nhtml body \{\n {2}overflow-y: hidden;\n {2}(width: calc\(100% - \d+px\);)?\n\}$/,
];
const STYLE = 'style without nonce: ';

function tellStyles(mark: string) {
  const tell = (node: Node) => {
    if (node instanceof HTMLStyleElement && !node.nonce) console.error(mark + node.textContent);
  };
  new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) tell(node);
  }).observe(document, { childList: true, subtree: true });
}

/** What a person at the screen does not see but must not happen: errors in the console and answers nobody expected. */
export class Watch {
  private readonly troubles: string[] = [];
  private readonly refusals: RegExp[] = [];
  private readonly known = new Set<string>();

  static async over(context: BrowserContext, who: string): Promise<Watch> {
    const watch = new Watch();
    const note = (what: string) => watch.troubles.push(`${who}: ${what}`);
    await context.addInitScript(tellStyles, STYLE);
    context.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(STYLE)) watch.remember(text.slice(STYLE.length));
      // The answer itself is noted below, with its method and address.
      else if (message.type() === 'error' && !text.startsWith('Failed to load resource')) note(text);
    });
    context.on('weberror', (failure) => note(String(failure.error().stack)));
    context.on('response', (response) => {
      if (response.status() < 400) return;
      const answer = `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`;
      if (!watch.refusals.some((one) => one.test(answer))) note(answer);
    });
    return watch;
  }

  /** Such as `/^404 GET .api.schools/`; everything else from 400 on is trouble. */
  expects(refusal: RegExp): void {
    this.refusals.push(refusal);
  }

  take(): string[] {
    const refused = (trouble: string) => /a hash \('sha256-([^']+)'\)/.exec(trouble)?.[1] ?? '';
    return this.troubles.splice(0).filter((trouble) => !this.known.has(refused(trouble)));
  }

  private remember(style: string): void {
    if (harmless.some((one) => one.test(style))) {
      this.known.add(createHash('sha256').update(style).digest('base64'));
    }
  }
}
