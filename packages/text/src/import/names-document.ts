/** Whether a first heading names the document itself: `Samverkansöverenskommelse i Ekberg`. */
export function namesDocument(heading: string): boolean {
  return /^(?:(?:lokal|kommunal|gemensam|regional|övergripande|idébure[nt]|offentlig[at]?t?|den|vår|ny) ){0,2}\S*(?:överenskommelse(?:n)?|avtal(?:et)?|policy|program|strategi|riktlinjer|handlingsplan|partnerskap|avsiktsförklaring)(?!\p{L})/iu.test(
    heading,
  );
}
