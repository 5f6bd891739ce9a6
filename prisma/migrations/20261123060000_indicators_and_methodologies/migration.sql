-- CreateEnum
CREATE TYPE "IndicatorComposition" AS ENUM ('mean_of_ratios', 'pooled_ratio', 'sum', 'mean', 'formula');

-- CreateEnum
CREATE TYPE "IndicatorFrequency" AS ENUM ('month', 'quarter', 'half_year', 'year');

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "atRiskBelow" DECIMAL(18,6),
ADD COLUMN     "composition" "IndicatorComposition",
ADD COLUMN     "dueDay" INTEGER,
ADD COLUMN     "formula" TEXT,
ADD COLUMN     "frequency" "IndicatorFrequency",
ADD COLUMN     "maximum" DECIMAL(18,6),
ADD COLUMN     "minimum" DECIMAL(18,6),
ADD COLUMN     "offTrackBelow" DECIMAL(18,6),
ADD COLUMN     "responsibleAuthorityId" TEXT,
ADD COLUMN     "responsiblePositionId" TEXT,
ADD COLUMN     "sourceSystem" TEXT;

-- AlterTable
ALTER TABLE "IndicatorPart" ADD COLUMN     "authorityId" TEXT,
ADD COLUMN     "date" DATE,
ADD COLUMN     "value" DECIMAL(18,6),
ALTER COLUMN "numerator" DROP NOT NULL,
ALTER COLUMN "denominator" DROP NOT NULL;

-- AlterTable
ALTER TABLE "IndicatorValue" ADD COLUMN     "choiceReason" TEXT,
ADD COLUMN     "correction" TEXT,
ADD COLUMN     "correctsId" TEXT,
ADD COLUMN     "isChosen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "methodologyId" TEXT;

-- AlterTable
ALTER TABLE "MethodologyMember" ADD COLUMN     "cap" DECIMAL(9,3),
ADD COLUMN     "direction" "IndicatorDirection",
ADD COLUMN     "industryId" TEXT,
ADD COLUMN     "weight" DECIMAL(9,3) NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Framework" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceDocument" TEXT,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormulaTerm" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "termIndicatorId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FormulaTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountingPeriod" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "toDate" DATE,
    "isCounted" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CountingPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorContribution" (
    "id" TEXT NOT NULL,
    "projectIndicatorId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(18,6) NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorContribution_pkey" PRIMARY KEY ("id")
);

-- What was there before belonged to the one framework that there was.
ALTER TABLE "Methodology" ADD COLUMN "frameworkId" TEXT NOT NULL DEFAULT 'FRW-DM';
ALTER TABLE "Methodology" ALTER COLUMN "frameworkId" DROP DEFAULT;

SELECT kedr_track(t) FROM unnest(ARRAY['Framework', 'FormulaTerm', 'CountingPeriod', 'IndicatorContribution']) AS t;

SELECT set_config('kedr.actor', 'Обновление системы', true), set_config('kedr.account_id', '', true),
       set_config('kedr.request_id', 'migration 20261123060000', true), set_config('kedr.is_imported', 'false', true),
       set_config('kedr.known_at', now()::text, true);
INSERT INTO "Framework" ("id", "number", "name", "origin")
  SELECT 'FRW-DM', 1, 'Цифровая зрелость', 'source' WHERE EXISTS (SELECT 1 FROM "Methodology");

-- CreateIndex
CREATE UNIQUE INDEX "FormulaTerm_indicatorId_symbol_key" ON "FormulaTerm"("indicatorId", "symbol");

-- CreateIndex
CREATE INDEX "CountingPeriod_memberId_idx" ON "CountingPeriod"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorContribution_projectIndicatorId_year_key" ON "IndicatorContribution"("projectIndicatorId", "year");

-- CreateIndex
CREATE INDEX "IndicatorPart_indicatorId_idx" ON "IndicatorPart"("indicatorId");

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_responsibleAuthorityId_fkey" FOREIGN KEY ("responsibleAuthorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_responsiblePositionId_fkey" FOREIGN KEY ("responsiblePositionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormulaTerm" ADD CONSTRAINT "FormulaTerm_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormulaTerm" ADD CONSTRAINT "FormulaTerm_termIndicatorId_fkey" FOREIGN KEY ("termIndicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_methodologyId_fkey" FOREIGN KEY ("methodologyId") REFERENCES "Methodology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "IndicatorValue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorPart" ADD CONSTRAINT "IndicatorPart_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Methodology" ADD CONSTRAINT "Methodology_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MethodologyMember" ADD CONSTRAINT "MethodologyMember_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountingPeriod" ADD CONSTRAINT "CountingPeriod_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "MethodologyMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorContribution" ADD CONSTRAINT "IndicatorContribution_projectIndicatorId_fkey" FOREIGN KEY ("projectIndicatorId") REFERENCES "ProjectIndicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no client may store, whatever its version.
ALTER TABLE "IndicatorPart" ADD CONSTRAINT "IndicatorPart_figure" CHECK (
  num_nulls("numerator", "denominator") IN (0, 2) AND num_nonnulls("denominator", "value") = 1);
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_correction" CHECK (
  num_nonnulls("correctsId", "correction") IN (0, 2) AND "correctsId" IS DISTINCT FROM "id");
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_choice" CHECK ("isChosen" = ("choiceReason" IS NOT NULL));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_formula" CHECK (
  ("composition" IS NOT DISTINCT FROM 'formula') = ("formula" IS NOT NULL));
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_range" CHECK ("minimum" <= "maximum");
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_due_day" CHECK ("dueDay" BETWEEN 1 AND 28);
ALTER TABLE "FormulaTerm" ADD CONSTRAINT "FormulaTerm_other" CHECK ("termIndicatorId" <> "indicatorId");
ALTER TABLE "MethodologyMember" ADD CONSTRAINT "MethodologyMember_weight" CHECK ("weight" > 0);
ALTER TABLE "MethodologyMember" ADD CONSTRAINT "MethodologyMember_cap" CHECK ("cap" > 0 AND "cap" <= 100);
ALTER TABLE "CountingPeriod" ADD CONSTRAINT "CountingPeriod_order" CHECK ("fromDate" <= "toDate");
