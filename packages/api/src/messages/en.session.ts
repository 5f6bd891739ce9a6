/** The same in English. */
export const session = {
  closed_before_open: "Field “{field}”: the session was closed before it was opened.",
  session_not_closed:
    "Field “{field}”: the session is still going on; it has a closing time once it is closed.",
  no_session_times: "A procedure in writing has no opening and closing times.",
  question_placed_since:
    "The question or a point of it is on another agenda or is gone: the question cannot be put back.",
};
