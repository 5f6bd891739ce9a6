-- CreateEnum
CREATE TYPE "ActLevel" AS ENUM ('federal', 'regional', 'municipal');

-- CreateEnum
CREATE TYPE "SystemLevel" AS ENUM ('federal', 'regional', 'municipal');

-- AlterTable
ALTER TABLE "PositionTerm" ADD COLUMN     "personId" TEXT;

-- CreateTable
CREATE TABLE "LegalAct" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "date" DATE,
    "title" TEXT,
    "level" "ActLevel",
    "purpose" TEXT,
    "url" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LegalAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalActLink" (
    "id" TEXT NOT NULL,
    "legalActId" TEXT NOT NULL,
    "goalId" TEXT,
    "methodologyId" TEXT,
    "projectId" TEXT,
    "decisionId" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LegalActLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InformationSystem" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" "SystemLevel",
    "industryId" TEXT,
    "ownerAuthorityId" TEXT,
    "description" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InformationSystem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectSystem" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "systemId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProjectSystem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpectedResult" (
    "id" TEXT NOT NULL,
    "strategyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExpectedResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpectedResultLink" (
    "id" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "goalId" TEXT,
    "projectId" TEXT,
    "indicatorId" TEXT,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExpectedResultLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "origin" "Origin" NOT NULL,
    "sourceSlide" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectPerformer" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProjectPerformer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveEntry" (
    "id" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "archivedBy" TEXT NOT NULL,
    "origin" "Origin" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ArchiveEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LegalActLink_legalActId_idx" ON "LegalActLink"("legalActId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectSystem_projectId_systemId_key" ON "ProjectSystem"("projectId", "systemId");

-- CreateIndex
CREATE INDEX "ExpectedResultLink_resultId_idx" ON "ExpectedResultLink"("resultId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectPerformer_projectId_authorityId_key" ON "ProjectPerformer"("projectId", "authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "ArchiveEntry_entity_recordId_key" ON "ArchiveEntry"("entity", "recordId");

-- AddForeignKey
ALTER TABLE "PositionTerm" ADD CONSTRAINT "PositionTerm_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalActLink" ADD CONSTRAINT "LegalActLink_legalActId_fkey" FOREIGN KEY ("legalActId") REFERENCES "LegalAct"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalActLink" ADD CONSTRAINT "LegalActLink_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalActLink" ADD CONSTRAINT "LegalActLink_methodologyId_fkey" FOREIGN KEY ("methodologyId") REFERENCES "Methodology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalActLink" ADD CONSTRAINT "LegalActLink_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalActLink" ADD CONSTRAINT "LegalActLink_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InformationSystem" ADD CONSTRAINT "InformationSystem_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InformationSystem" ADD CONSTRAINT "InformationSystem_ownerAuthorityId_fkey" FOREIGN KEY ("ownerAuthorityId") REFERENCES "Authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSystem" ADD CONSTRAINT "ProjectSystem_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectSystem" ADD CONSTRAINT "ProjectSystem_systemId_fkey" FOREIGN KEY ("systemId") REFERENCES "InformationSystem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedResult" ADD CONSTRAINT "ExpectedResult_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedResultLink" ADD CONSTRAINT "ExpectedResultLink_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "ExpectedResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedResultLink" ADD CONSTRAINT "ExpectedResultLink_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedResultLink" ADD CONSTRAINT "ExpectedResultLink_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectedResultLink" ADD CONSTRAINT "ExpectedResultLink_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPerformer" ADD CONSTRAINT "ProjectPerformer_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPerformer" ADD CONSTRAINT "ProjectPerformer_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT kedr_track(t) FROM unnest(ARRAY[
  'LegalAct', 'LegalActLink', 'InformationSystem', 'ProjectSystem', 'ExpectedResult', 'ExpectedResultLink', 'Person',
  'ProjectPerformer', 'ArchiveEntry'
]) AS t;

-- What no client may store, whatever its version.
ALTER TABLE "LegalActLink" ADD CONSTRAINT "LegalActLink_one" CHECK (
  num_nonnulls("goalId", "methodologyId", "projectId", "decisionId") = 1);
ALTER TABLE "ExpectedResultLink" ADD CONSTRAINT "ExpectedResultLink_one" CHECK (
  num_nonnulls("goalId", "projectId", "indicatorId") = 1);
ALTER TABLE "PositionTerm" ADD CONSTRAINT "PositionTerm_vacant" CHECK ("state" <> 'vacant' OR "personId" IS NULL);
