import { builtPage, builtPageVariable } from './built-page';

/** Before the first journey, in jest's own process: workers are started after it and inherit its environment. */
export default async function buildPageOnce(): Promise<void> {
  process.env[builtPageVariable] = await builtPage();
}
