import { isFields } from '../read-answer';

/** What teams-js in a tab asks of its host; the answer goes back under the same two ids. */
export interface HostRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  /** `getContext`, `authentication.getAuthToken` … */
  readonly func: string;
  readonly args: readonly unknown[];
}

export type Args = readonly unknown[];

/** What came in a message of a window is input from outside. */
export function readRequest(data: unknown): HostRequest | undefined {
  if (!isFields(data) || typeof data.id !== 'number' || typeof data.func !== 'string') return undefined;
  const { id, func, uuidAsString, args } = data;
  return {
    id,
    func,
    args: Array.isArray(args) ? args : [],
    ...(typeof uuidAsString === 'string' && { uuidAsString }),
  };
}

export const answerTo = ({ id, uuidAsString }: HostRequest, args: Args) => ({
  id,
  ...(uuidAsString !== undefined && { uuidAsString }),
  args,
});

/** What happens at the host without being asked for. */
export const eventOf = (func: 'themeChange' | 'settings.save', args: Args) => ({ func, args });
