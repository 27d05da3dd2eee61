import type { LexiconEntry } from './concepts';
import { phrasesOf } from './phrases';

/** Phrases that name a number which a state gives its people, their papers or their vehicles. */
export const identityLexicon: readonly LexiconEntry[] = [
  {
    concept: 'ssn',
    weight: 1,
    phrases: phrasesOf(`
      ssn, ssn number, ssn no, ssns, ssn num, s s n, social security, social security number, social security no,
      social security nbr, social security num, social security numbers, soc sec, soc sec no, soc sec number,
      social sec, social sec number, socal security number, social securty number, social, ss number, ss no,
      socialsecuritynumber, taxpayer ssn, número de seguro social, seguro social`),
  },
  {
    concept: 'itin',
    weight: 1,
    phrases: phrasesOf(`
      itin, itin number, itin no, individual taxpayer identification number, individual taxpayer id,
      taxpayer identification number, taxpayer id, taxpayer id number, tax payer id, us tin`),
  },
  { concept: 'itin', weight: 0.7, phrases: phrasesOf(`tin, tax id, tax id number, tax identification number`) },
  {
    concept: 'nino',
    weight: 1,
    phrases: phrasesOf(`
      nino, national insurance, national insurance number, national insurance no, national insurance num, ni number,
      ni no, ni num, ni, nat ins, nat ins no, nat insurance number, n i number, n i no, nin, insurance number,
      national insurence number`),
  },
  {
    concept: 'nhs',
    weight: 1,
    phrases: phrasesOf(
      `nhs, n h s, n h s no, n h s number, nhs number, nhs no, nhs num, nhs id, nhs nr, nhs patient number, nhsno`,
    ),
  },
  {
    concept: 'sin',
    weight: 1,
    phrases: phrasesOf(`
      sin number, sin no, sin is, canadian sin, s i n, sin num, social insurance, social insurance number, social insurance no, soc ins no,
      my sin is, sin card, sin, nas, numéro d assurance sociale, n d assurance sociale, assurance sociale,
      my sin, social ins number`),
  },
  {
    concept: 'tfn',
    weight: 1,
    phrases: phrasesOf(`tfn, tfn number, tax file number, tax file no, tax file num, tax file, tfn no`),
  },
  { concept: 'tfn', weight: 0.6, phrases: phrasesOf(`tax number, ato number`) },
  {
    concept: 'medicare',
    weight: 1,
    phrases: phrasesOf(`
      medicare, medicare number, medicare no, medicare card, medicare card number, medicare card no, medicare num,
      medicare id`),
  },
  {
    concept: 'aadhaar',
    weight: 1,
    phrases: phrasesOf(`
      aadhaar, aadhar, adhaar, adhar, aadhaar number, aadhaar no, aadhaar card, aadhaar card number, aadhaar card no,
      aadhar number, aadhar no, aadhar card, aadhar card number, aadhar card no, adhar card, adhar number, adhar no,
      adhaar card, adhaar number, uid, uidai, uid no, uid number, aadhaar id, आधार, आधार नंबर, आधार संख्या, आधार कार्ड`),
  },
  {
    concept: 'pan',
    weight: 1,
    phrases: phrasesOf(`
      pan, pan card, pan number, pan no, pan card number, pan card no, permanent account number, pan id, pancard,
      पैन, पैन नंबर, पैन कार्ड`),
  },
  {
    concept: 'national-id',
    weight: 1,
    phrases: phrasesOf(`
      national id, national id number, national identity number, national identification number, personal id number,
      identity card, identity card number, identity card no, id card, id card number, id card no, id document,
      personal identification number, personal number, national number, national register number, pps, ppsn,
      pps number, pps no, ppsn number, personal public service number, eu id,
      ausweis, ausweisnummer, ausweis nr, personalausweis, personalausweisnummer, personalausweis nr, perso nr,
      perso, ausweisnr, steuer id, steuerid, steuer idnr, steuer identifikationsnummer, steueridentifikationsnummer,
      idnr, id nr, steuernummer, steuerliche identifikationsnummer, tin nummer, sozialversicherungsnummer,
      rentenversicherungsnummer, sv nummer, sv nr, versicherungsnummer, svnr, sozialversicherungsnr, rvnr,
      krankenversichertennummer, versichertennummer, ahv nummer, ahv nr, ahv,
      nir, insee, numéro insee, numéro de sécurité sociale, n de sécurité sociale, n sécurité sociale, sécu,
      numéro de sécu, n de sécu, sécurité sociale, num sécu, numéro sécurité sociale, numéro fiscal, n fiscal, spi,
      carte d identité, carte nationale d identité, cni, numéro cni, pièce d identité, numéro de carte d identité,
      numéro d identité, carte vitale, registre national, numéro de registre national, n de registre national,
      numéro national, nrn, niss, insz, rrn,
      dni, nie, nif, dni nie, documento de identidad, documento nacional de identidad, número de dni, número de nie,
      d n i, documento nacional, nuss, número de seguridad social, seguridad social, tarjeta de identidad,
      número de identidad, número de identificación,
      codice fiscale, cod fiscale, cod fisc, cf, c f, carta d identità, carta identità, numero carta d identità,
      documento d identità, documento di identità, tessera sanitaria, carta di identità,
      bsn, bsn nummer, burgerservicenummer, sofi nummer, sofinummer, burger service nummer, identiteitskaart,
      identiteitskaartnummer, id kaart, rijksregisternummer, rijksregister, identiteitsbewijs, legitimatie,
      nationaal nummer, rijksregisternr,
      pesel, numer pesel, nr pesel, dowód, dowód osobisty, dowodu, dowodu osobistego, numer dowodu, nr dowodu,
      seria i numer dowodu, nr dowodu osobistego, numer dowodu osobistego, nip, numer nip, nr nip,
      cartão de cidadão, cartão do cidadão, número de contribuinte, contribuinte, número fiscal, nº de contribuinte,
      bilhete de identidade, cartão cidadão, número do cartão de cidadão, niss, segurança social, cc nº, bi,
      número de identificação fiscal, personnummer, personnr, samordningsnummer, cpr, cpr nummer, cpr nr, cpr number,
      henkilötunnus, hetu, rodné číslo, rodne cislo, cnp, egn, oib, amka, afm, fødselsnummer`),
  },
  {
    concept: 'national-id',
    weight: 0.7,
    phrases: phrasesOf(`
      tin, tax id, tax id number, tax identification number, tax number, social security number, id number, id no,
      numéro d identification, codice di identità, numero di identità, documento, identity number`),
  },
  {
    concept: 'passport',
    weight: 1,
    phrases: phrasesOf(`
      passport, passport number, passport no, passport num, passport nr, passport id, pasport, pasport number,
      passport details, travel document, passport card, ppt no, reisepass, reisepassnummer, reisepass nr, passnummer,
      pass nr, passnr, reisepassnr, pass nummer, passeport, numéro de passeport, n de passeport, n passeport,
      pasaporte, número de pasaporte, n de pasaporte, passaporto, numero di passaporto, numero passaporto,
      paspoort, paspoortnummer, paspoortnr, paszport, paszportu, numer paszportu, nr paszportu, passaporte,
      número do passaporte, número de passaporte, nº do passaporte, pass no, पासपोर्ट, पासपोर्ट नंबर`),
  },
  {
    concept: 'driver-license',
    weight: 1,
    phrases: phrasesOf(`
      driver license, drivers license, driver s license, driver licence, drivers licence, driver s licence,
      driving licence, driving license, driver license number, drivers license number, driver s license number,
      driver licence number, drivers licence number, driver s licence number, driving licence number,
      driving license number, driving licence no, driving license no, driver license no, drivers license no,
      driver s license no, licence number, license number, licence no, license no, lic no, dl, dl number, dl no,
      dl num, licence num, license num, driver lic, drivers lic, driver lic no, dvla number, dvla licence, dlno, d l,
      d l no, dl id, licence card number, licence card, driver id, license, licence, führerschein, führerscheinnummer, führerschein nr,
      fahrerlaubnis, führerscheinnr, permis de conduire, numéro de permis, numéro de permis de conduire, permis,
      n de permis, permiso de conducir, carnet de conducir, licencia de conducir, número de licencia,
      número de permiso, carné de conducir, patente, patente di guida, numero patente, numero di patente, rijbewijs,
      rijbewijsnummer, rijbewijs nummer, rijbewijsnr, prawo jazdy, prawa jazdy, numer prawa jazdy, nr prawa jazdy,
      carta de condução, número da carta de condução, carta de conduçao, cnh, ड्राइविंग लाइसेंस`),
  },
  {
    concept: 'vehicle',
    weight: 1,
    phrases: phrasesOf(`
      license plate, licence plate, tag, number plate, plate number, plate no, plate, plates, license plate number,
      registration plate, rego, rego number, rego no, vehicle registration, vehicle registration number, vehicle reg,
      car reg, car registration, registration number, registration no, reg number, reg no, reg plate, vrn, vrm,
      vehicle number, vehicle no, car number, vehicle, veh reg, reg, rc number, vin, vin number, vin no, chassis number,
      chassis no, chassis, vehicle identification number, tag number, plate num, kennzeichen, autokennzeichen,
      kfz kennzeichen, nummernschild, fahrgestellnummer, fin, amtliches kennzeichen, fahrzeug,
      plaque d immatriculation, immatriculation, plaque, numéro de plaque, immatriculé, immatriculée,
      numéro d immatriculation, numéro de châssis, matrícula, matrícula del coche, placa, número de placa, bastidor,
      número de bastidor, número de matrícula, targa, numero di targa, numero targa, targata, telaio,
      numero di telaio, kenteken, kentekenplaat, kentekennummer, chassisnummer, tablica rejestracyjna, rejestracja,
      numer rejestracyjny, nr rejestracyjny, nr rej, numer rej, tablice, tablicach, numer vin, matrícula do carro,
      matrícula n, chassi`),
  },
  {
    concept: 'vehicle',
    weight: 0.6,
    phrases: phrasesOf(`
      car, van, truck, lorry, motorbike, motorcycle, scooter, auto, wagen, voiture, coche, macchina, samochód, carro,
      bike, suv, taxi, cab, registration`),
  },
];
