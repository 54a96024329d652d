/** Title of the group whose members decide, as the installer makes it (`provisioning/desired.ts`; a test keeps them alike). */
export const MANAGEMENT_GROUP = 'Hållbarhetssäkring – ledningsgrupp';
