export const briefing = {
  title: "Briefing book",
  of: "Briefing book: {{subject}}",
  what: "Goals, digital maturity, projects with their indicators and funding, the plan for the year and draft decisions, with the numbers of the page's day. The book itself is in Russian.",
  about: "About",
  scope: {
    strategy: "The whole strategy",
    deputy: "The whole sector",
    industry: "The whole industry",
  },
  format: {
    label: "Format",
    docx: "Word document (DOCX)",
    pptx: "Presentation (PPTX)",
  },
  prepare: "Prepare",
  cancel: "Cancel",
  progress: "Preparing the book",
  stage: {
    waiting: "In the queue: other books are being prepared",
    start: "Gathering the figures",
    chapter: "Step {{step}} of {{steps}}: {{title}}",
    closing: "Step {{step}} of {{steps}}: putting the file together",
  },
  saved: "File saved: {{fileName}}",
} as const;
