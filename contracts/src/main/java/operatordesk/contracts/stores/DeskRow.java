package operatordesk.contracts.stores;

/** What is kept of the desk itself, and belongs to no client. */
public sealed interface DeskRow extends Row permits AsideRow, InvitationRow, OperatorRow {}
