/** A draft agreement of our own, as it might be pasted from a document. */
export const demoText = `Överenskommelse om samverkan mellan föreningslivet och Almviks kommun

1. Varför vi samverkar

Almvik är en liten kommun med många eldsjälar. Föreningar, byalag och kommunen möter ofta samma människor, men vet för lite om varandra. Med den här överenskommelsen vill vi göra det lättare att hjälpas åt.

1.1 Vilka den gäller för

Överenskommelsen gäller alla kommunens nämnder och de organisationer som ansluter sig. Vem som helst i föreningslivet får ansluta sig, stor som liten.

2. Principer

Vi har enats om fyra principer.

Öppenhet

Vi berättar tidigt vad vi planerar och varför. Den som frågar får svar.

Självständighet

En förening får tycka annorlunda än kommunen utan att det påverkar bidrag eller lokaler.

Långsiktighet

Vi lovar hellre lite och håller det än mycket som rinner ut i sanden.

Mångfald

Nya och små föreningar ska ha samma chans att höras som de gamla.

3. Åtaganden

Båda parter åtar sig att:

- Mötas på dialogforum två gånger om året.
- Säga till i god tid när något inte går att genomföra.

Kommunen åtar sig att:

- Ha en kontaktperson som svarar inom tre arbetsdagar.
- Låna ut mötesrum utan avgift på vardagskvällar.
- Fråga föreningarna innan beslut som rör deras verksamhet.

Föreningslivet åtar sig att:

- Utse fem personer till samrådsgruppen.
- Sprida kommunens inbjudningar till sina medlemmar.

4. Uppföljning

Vi följer upp överenskommelsen varje vår. Samrådsgruppen skriver en kort rapport som alla anslutna får.

5. Giltighet

Överenskommelsen gäller i fyra år från beslutet i kommunfullmäktige. Under det fjärde året prövar vi om den fortfarande är aktuell.
`;
