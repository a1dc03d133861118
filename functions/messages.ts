import { z } from 'zod';
import { HttpError } from './http-error';
import { readJson } from './read-json';
import type { Services } from './services';

/** Teams' largest message is 100 KB as UTF-16 and an activity little more; ten times that is nobody's activity. */
const MAX_BODY_BYTES = 1024 * 1024;

const activitySchema = z.looseObject({ type: z.string().min(1) });

/** Statuses that must not carry a body (Fetch Standard, "null body status"). */
const BODILESS = new Set([204, 205, 304]);

/**
 * `POST /api/messages`: what Teams says to the bot. A stranger's body is not read. A body without a `type` never gets to
 * the SDK, which would end the process over it.
 */
export async function messages(request: Request, { gate, bot }: Services): Promise<Response> {
  const admits = await gate(request);
  const parsed = activitySchema.safeParse(await readJson(request, MAX_BODY_BYTES));
  if (!parsed.success) throw new HttpError(400, 'not-an-activity');
  const activity = parsed.data;
  const claims = admits(activity);
  const { status, body } = await bot.handleActivity(activity, claims);
  return body === undefined || BODILESS.has(status) ? new Response(null, { status }) : Response.json(body, { status });
}
