import type { Origin } from "../portfolio/origin.ts";

export interface MilestoneTemplateRecord {
  id: string;
  name: string;
  description: string | null;
  origin: Origin;
  version: number;
}

export interface MilestoneTemplateStepRecord {
  id: string;
  templateId: string;
  /** Order within the template, from 1. */
  number: number;
  title: string;
  /** Days from the chosen start. */
  offsetDays: number;
  weight: number;
  isCritical: boolean;
  requiresEvidence: boolean;
  followsPrevious: boolean;
  origin: Origin;
  version: number;
}
