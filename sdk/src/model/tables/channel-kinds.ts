/** Every way in which customers reach the organisation. */
export const channelKinds = [
  'phone',
  'email',
  'chat',
  'social',
  'messaging',
  'web_form',
  'in_person',
  'post',
  'fax',
  'self_service',
  'review_site',
  'api',
] as const;
