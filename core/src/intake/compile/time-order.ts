/** By table: the column that says when something began, and those that say when it was done, which cannot be earlier. */
export const timeOrder: Readonly<Record<string, { readonly begins: string; readonly ends: readonly string[] }>> = {
  call: { begins: 'offered_at', ends: ['queued_at', 'answered_at', 'abandoned_at', 'ended_at'] },
  case: { begins: 'opened_at', ends: ['first_human_reply_at', 'first_resolved_at', 'last_resolved_at', 'closed_at'] },
  channel_outage: { begins: 'from', ends: ['to'] },
  commitment: { begins: 'made_at', ends: ['done_at'] },
  complaint: { begins: 'received_at', ends: ['acknowledged_at', 'written_receipt_at', 'final_reply_at'] },
  customer_status: { begins: 'from', ends: ['to'] },
  employee_period: { begins: 'from', ends: ['to'] },
  idea: { begins: 'at', ends: ['answered_at'] },
  incident: { begins: 'started_at', ends: ['detected_at', 'resolved_at'] },
  internal_request: { begins: 'opened_at', ends: ['done_at'] },
  mention: { begins: 'posted_at', ends: ['replied_at'] },
  order: { begins: 'placed_at', ends: ['delivered_at'] },
  qa_dispute: { begins: 'opened_at', ends: ['closed_at'] },
  return_request: { begins: 'opened_at', ends: ['refunded_at', 'closed_at'] },
  review: { begins: 'posted_at', ends: ['replied_at'] },
  visit: { begins: 'arrived_at', ends: ['greeted_at', 'served_at', 'left_at'] },
};

/** Clocks of two systems differ by so much without anything being wrong, in seconds. */
export const clockSkewSeconds = 60;
