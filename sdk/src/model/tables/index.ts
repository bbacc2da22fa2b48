import * as commerce from './commerce.js';
import * as cases from './contacts-cases.js';
import * as channels from './contacts-channels.js';
import * as governance from './governance.js';
import * as quality from './listening-quality.js';
import * as surveys from './listening-surveys.js';
import * as organisation from './organisation.js';
import * as people from './people.js';
import * as development from './people-development.js';

/** Every table of the CRM model by its SQL name. */
export const tables = {
  org_unit: organisation.orgUnit,
  calendar: organisation.calendar,
  calendar_hours: organisation.calendarHours,
  calendar_exception: organisation.calendarException,
  annotation: organisation.annotation,
  target: organisation.target,
  employee: people.employee,
  employee_period: people.employeePeriod,
  employee_movement: people.employeeMovement,
  absence_agg: people.absenceAgg,
  engagement_result: people.engagementResult,
  interval_staffing: people.intervalStaffing,
  training_course: development.trainingCourse,
  training_record: development.trainingRecord,
  coaching_session: development.coachingSession,
  recognition: development.recognition,
  internal_request: development.internalRequest,
  idea: development.idea,
  customer: commerce.customer,
  customer_status: commerce.customerStatus,
  order: commerce.order,
  order_line: commerce.orderLine,
  product: commerce.product,
  product_period: commerce.productPeriod,
  defect: commerce.defect,
  return_request: commerce.returnRequest,
  offer: commerce.offer,
  marketing_spend: commerce.marketingSpend,
  cost_entry: commerce.costEntry,
  channel: channels.channel,
  service_probe: channels.serviceProbe,
  channel_outage: channels.channelOutage,
  call: channels.call,
  visit: channels.visit,
  self_service_session: channels.selfServiceSession,
  kb_article: channels.kbArticle,
  case: cases.serviceCase,
  case_event: cases.caseEvent,
  message: cases.message,
  commitment: cases.commitment,
  complaint: cases.complaint,
  survey: surveys.survey,
  survey_invite: surveys.surveyInvite,
  survey_response: surveys.surveyResponse,
  feedback_item: surveys.feedbackItem,
  review: surveys.review,
  mention: surveys.mention,
  mystery_visit: quality.mysteryVisit,
  mystery_item: quality.mysteryItem,
  qa_scorecard: quality.qaScorecard,
  qa_category: quality.qaCategory,
  qa_review: quality.qaReview,
  qa_rating: quality.qaRating,
  qa_dispute: quality.qaDispute,
  standard: governance.standard,
  standard_ack: governance.standardAck,
  topic: governance.topic,
  cause: governance.cause,
  incident: governance.incident,
  crisis_plan: governance.crisisPlan,
  incident_drill: governance.incidentDrill,
  action: governance.action,
  exemption: governance.exemption,
  import_batch: governance.importBatch,
} as const;

export type Tables = typeof tables;
