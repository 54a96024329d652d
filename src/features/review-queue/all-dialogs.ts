/** The small forms of the desk, fetched together with the first of them: the list alone needs no form. */
export { ChangeDialog } from './conditions/change-dialog';
export { MeetDialog } from './conditions/meet-dialog';
export { MeetingDialog } from './desk/meeting-dialog';
export { PlaceDialog } from './desk/place-dialog';
export { RemoveMeeting } from './desk/remove-meeting';
