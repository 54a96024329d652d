/** Del D: strategin framåt, fyra korta svar. */
export const forwardTexts = {
  title: 'Vad ska ni starta, ändra, fördjupa och sluta med?',
  lead: 'Skriv kort. Det här är strategin framåt, i ord som alla i organisationen förstår.',
  help: 'Se på nycklarna och åtgärderna. Vad är nytt, vad gör ni på ett annat sätt, vad gör ni mer av och vad slutar ni med? Allt behöver inte ett svar.',
  example: 'Starta: dialog med unga varje vår. Ändra: kampanjen flyttas till hösten. Fördjupa: samarbetet med kommunerna. Sluta: marknadsföra den inre zonen.',
  questions: { 'F.start': 'Starta', 'F.change': 'Ändra', 'F.deepen': 'Fördjupa', 'F.stop': 'Sluta med' },
  helps: { 'F.start': 'Sådant ni inte gör i dag.', 'F.change': 'Sådant ni gör på ett annat sätt.', 'F.deepen': 'Sådant ni gör mer av.', 'F.stop': 'Sådant ni inte gör längre.' },
} as const;
