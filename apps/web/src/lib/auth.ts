import { readFailureShape, RequestFailed } from "./errors.ts";

const unanswered = { message: "", field: null, hint: null, current: null };

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return null;
  }
};

const post = async (path: string, body: object, language: string): Promise<void> => {
  let response: Response;
  try {
    response = await fetch(`/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify(body),
    });
  } catch {
    throw new RequestFailed({ code: "network", ...unanswered });
  }
  if (response.ok) return;
  const known = readFailureShape(await bodyOf(response));
  if (known) throw new RequestFailed(known);
  if (response.status === 401 || response.status === 403)
    throw new RequestFailed({ code: "unauthenticated", ...unanswered });
  if (response.status === 429) throw new RequestFailed({ code: "too_many", ...unanswered });
  throw new RequestFailed({ code: response.status < 500 ? "invalid_input" : "internal", ...unanswered });
};

export const signIn = (input: { email: string; password: string }, language: string) =>
  post("/sign-in/email", input, language);

/** One click, no password: only the training portfolio, and only on the machine that runs it. */
export const signInForTraining = (accountId: string, language: string) =>
  post("/sign-in/training", { accountId }, language);

export const signOut = (language: string) => post("/sign-out", {}, language);

/** Creates the first administrator and signs in as that one; refused as soon as an account exists. */
export const setUpFirstAdministrator = async (
  input: { name: string; email: string; password: string },
  language: string,
): Promise<void> => {
  await post("/setup", input, language);
  await signIn({ email: input.email, password: input.password }, language);
};
