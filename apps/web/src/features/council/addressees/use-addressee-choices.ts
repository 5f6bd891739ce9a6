import type { AddresseeChoices } from "@kedr/domain";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../../lib/trpc.ts";

const none: AddresseeChoices = { authorities: [], positions: [], classes: [], industries: [] };

/** Whom a point can be addressed to; nobody until it is read. */
export const useAddresseeChoices = (): AddresseeChoices =>
  useQuery(useTRPC().agenda.addressees.queryOptions()).data ?? none;
