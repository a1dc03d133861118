import { readFileSync } from 'node:fs';
import type { TabPage } from './tab-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer another theme can change. The others look at markup and sizes, which the themes share. */
const colours = ['color-contrast', 'link-in-text-block'];

interface AxeWindow {
  axe?: {
    run(
      context: string,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
  };
}

/**
 * What axe finds in the tab as it stands: all of WCAG 2.2 A and AA and good practice, or only what is about colours;
 * within a part of the page, when one is named.
 */
export async function axeFinds(tab: TabPage, of: 'everything' | 'colours', within = 'html'): Promise<string[]> {
  const { document: frame } = tab;
  // Not as a script on the page: its policy lets none in.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  return frame.evaluate(
    async ([context, options]) => {
      const result = await (window as AxeWindow).axe?.run(context, options);
      return (result?.violations ?? []).flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary.split('\n')[1]?.trim()}`,
        ),
      );
    },
    [
      within,
      {
        resultTypes: ['violations'],
        preload: false,
        runOnly: of === 'colours' ? colours : standards,
        // 2.5.3, which axe keeps back as experimental.
        ...(of === 'everything' && { rules: { 'label-content-name-mismatch': { enabled: true } } }),
      },
    ] as const,
  );
}

/**
 * What does not fit: a page that scrolls sideways, text that is cut off or lies under what one presses, and what is too
 * small to press (2.5.8).
 */
export const doesNotFit = (tab: TabPage): Promise<string[]> =>
  tab.document.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    const { scrollWidth, clientWidth } = root;
    if (scrollWidth > clientWidth) faults.push(`it scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    // Words only for the ear, and the link that is there while it has the focus.
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden, .skip:not(:focus), option');
    const called = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.className}"> “${element.textContent?.trim().slice(0, 60)}”`;

    // In a sentence a link is as high as the line.
    const controls = [...document.querySelectorAll('a, button, summary, select, input, textarea')]
      .filter((control) => seen(control) && getComputedStyle(control).display !== 'inline')
      .map((control) => ({ control, box: control.getBoundingClientRect() }));
    for (const { control, box } of controls) {
      // A tick is pressed by its label as well.
      if (!control.matches('[type=checkbox], [type=radio]') && (box.width < 24 || box.height < 24))
        faults.push(`it is small, ${box.width} × ${box.height}: ${called(control)}`);
    }

    // What opens over the page, and what stands still while one scrolls.
    const over = '[role=dialog], .drop-down-sheet, .notice, .top';
    const under = controls.filter(({ control }) => !control.closest(over));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      // What scrolls by itself may be wider than it shows.
      if (
        !parent ||
        !node.nodeValue?.trim() ||
        parent.closest('.matrix-place, .several-list, textarea') ||
        !seen(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const around = (parent.closest('.sheet, .form-content, .drop-down-sheet') ?? root).getBoundingClientRect();
      if (text.right > around.right + 1 || text.left < around.left - 1) faults.push(`it sticks out: ${called(parent)}`);
      if (parent.closest(over)) continue;
      for (const line of range.getClientRects())
        for (const { control, box } of under) {
          const beside = line.right < box.left + 2 || line.left > box.right - 2;
          const apart = line.bottom < box.top + 4 || line.top > box.bottom - 4;
          if (!beside && !apart && !control.contains(node))
            faults.push(`“${node.nodeValue.trim().slice(0, 40)}” lies under ${called(control)}`);
        }
    }

    const cut =
      'h1, h2, h3, a, button, label, legend, summary, th, dt, select, input, .mark, .tile, .tag, .form-content';
    for (const element of document.querySelectorAll(cut)) {
      if (!seen(element) || element.clientWidth === 0) continue;
      const hides = getComputedStyle(element).overflowX !== 'visible' || element.matches('button');
      // What is typed in a line moves along in it.
      const wide = element.scrollWidth > element.clientWidth + 1 && !element.matches('input');
      const high = element.scrollHeight > element.clientHeight + 1 && !element.matches('.form-content');
      if (hides && (wide || high)) faults.push(`it is cut off: ${called(element)}`);
    }
    return faults;
  });

/** With text twice as large (1.4.4): what stays as small as it was, and what does not fit then. */
export async function doesNotGrow(tab: TabPage): Promise<string[]> {
  const still = await tab.document.evaluate(() => {
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const all = [
      ...document.querySelectorAll('h1, h2, h3, p, a, li, button, label, legend, summary, th, td, input, select'),
    ];
    const before = all.map(sizeOf);
    document.documentElement.style.fontSize = '200%';
    return all
      .filter((element, index) => sizeOf(element) < 1.9 * (before[index] ?? 0))
      .map(({ outerHTML }) => `it does not grow: ${outerHTML.slice(0, 120)}`);
  });
  const faults = [...still, ...(await doesNotFit(tab))];
  await tab.document.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults.map((fault) => `twice as large: ${fault}`);
}

/** A line of the accessibility tree: what a screen reader has to say. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
  readonly url: string | undefined;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const dates = ['Date', 'InputTime'];

/** The tab's accessibility tree, in reading order. */
export async function heardIn(tab: TabPage): Promise<Heard[]> {
  const browser = await tab.page.context().newCDPSession(tab.page);
  const { frameTree } = await browser.send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.find(({ frame }) => new URL(frame.url).pathname.startsWith('/tab/'))?.frame.id;
  const nodes: readonly AxNode[] = (await browser.send('Accessibility.getFullAXTree', { frameId })).nodes;
  await browser.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const walk = (node: AxNode | undefined) => {
    if (!node) return;
    const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
    const [level, url] = [property('level'), property('url')];
    if (!node.ignored)
      heard.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        level: typeof level === 'number' ? level : undefined,
        url: typeof url === 'string' ? url : undefined,
      });
    // A date's own parts are the browser's, in the browser's language.
    if (!dates.includes(String(node.role?.value))) for (const id of node.childIds ?? []) walk(byId.get(id));
  };
  walk(nodes.find(({ parentId }) => parentId === undefined));
  return heard;
}

const of = (heard: readonly Heard[], ...roles: string[]) => heard.filter(({ role }) => roles.includes(role));

/** Roles of what is read out by its name, or worked with. */
const named = [
  ...['heading', 'dialog', 'table', 'columnheader', 'rowheader', 'navigation', 'region', 'button', 'link'],
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'checkbox', 'radio', 'radiogroup', ...dates],
];

/** Names that are missing, and one name for two different things. */
export function namesAmiss(heard: readonly Heard[]): string[] {
  const missing = of(heard, ...named).flatMap(({ role, name }) => (name ? [] : [`a ${role} has no name`]));
  const buttons = of(heard, 'button').map(({ name }) => name);
  const links = of(heard, 'link');
  return [
    ...missing,
    ...buttons.flatMap((name, index) =>
      buttons.indexOf(name) < index ? [`several buttons are called “${name}”`] : [],
    ),
    ...links.flatMap(({ name, url }) =>
      links.some((other) => other.name === name && other.url !== url)
        ? [`“${name}” leads to ${url} and elsewhere`]
        : [],
    ),
  ];
}

/** What is amiss with the order of a page: one heading above all others, none skipped, one main part. */
export function orderAmiss(heard: readonly Heard[]): string[] {
  const levels = of(heard, 'heading').map(({ level = 0 }) => level);
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(skipped || levels.filter((level) => level === 1).length !== 1 ? [`levels of headings: ${levels}`] : []),
    ...(of(heard, 'main').length === 1 ? [] : [`${of(heard, 'main').length} main parts`]),
  ];
}

/** What paper shows that nobody can press there, and what of the page is not on it. */
export const amissOnPaper = (tab: TabPage): Promise<string[]> =>
  tab.document.evaluate(() => {
    const faults: string[] = [];
    const shown = (element: Element | null | undefined) => element?.checkVisibility() === true;
    const called = (element: Element) => element.outerHTML.slice(0, 120);
    // A button that is the text itself stays: a title that opens, a tile of the picture.
    for (const element of document.querySelectorAll(
      'nav, .top, .notice, .skip, search, select, .app button:not(.print)',
    ))
      if (shown(element)) faults.push(`on paper: ${called(element)}`);
    for (const element of document.querySelectorAll('.matrix-place, .matrix-place th, .sheet li, h1, h2, h3'))
      if (!shown(element) && !element.closest('.no-print, .history')) faults.push(`not on paper: ${called(element)}`);
    const picture = document.querySelector('.matrix-place');
    if (picture && getComputedStyle(picture).overflow !== 'visible') faults.push('the picture is cut off');
    for (const head of document.querySelectorAll('.matrix th'))
      if (getComputedStyle(head).position !== 'static') faults.push(`moves over the rest: ${called(head)}`);
    const { backgroundColor } = getComputedStyle(document.querySelector('.app') as Element);
    if (backgroundColor !== 'rgb(255, 255, 255)') faults.push(`paper is ${backgroundColor}`);
    return faults;
  });

/** What hides the page behind a form that is open: it stays in sight, dimmed. */
export const hidesThePage = (tab: TabPage): Promise<string[]> =>
  tab.document.evaluate(() => {
    const above = document.elementsFromPoint(2, 2);
    const page = above.findIndex((element) => element.closest('#root'));
    const hiding = above
      .slice(0, page)
      // A form that needs the whole window has it.
      .filter((element) => !element.closest('[role=dialog]'))
      .filter((element) => !getComputedStyle(element).backgroundColor.startsWith('rgba'));
    return hiding.map((element) => `hides the page: ${element.outerHTML.slice(0, 120)}`);
  });
