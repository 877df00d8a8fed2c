package org.dudao.reassignment;

import java.util.UUID;
import org.dudao.kernel.DomainEvent;

/** Somebody wants a proposal. */
record ProposalAsked(UUID proposalId) implements DomainEvent {}
