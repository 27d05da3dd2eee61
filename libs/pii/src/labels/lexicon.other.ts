import { phrasesOf } from './phrases';

/** Phrases that say a number beside them is neither a phone nor a card: orders, parcels, products, versions, documents. */
export const otherNumberPhrases: readonly string[] = [
  // English
  ...phrasesOf(`
    order, orders, order number, order no, order id, orderid, ordernumber, purchase order, po, po number, tracking,
    tracking number, tracking no, tracking id, tracking code, trackingnumber, shipment, consignment, parcel, awb,
    waybill, fedex, ups, usps, dhl, dpd, hermes, royal mail, delivery number, invoice, invoices, invoice number,
    invoice no, invoice id, receipt, bill number, quote, estimate, transaction, transaction id, transaction number,
    payment id, payment reference, authorization code, ticket, tickets, ticket id, ticket number, case, case number,
    case id, incident, request id, rma, ref, refs, reference, reference number, reference no, confirmation,
    confirmation number, booking, reservation, pnr, flight, seat, customer number, customer id, customer no,
    member id, membership, membership number, loyalty, loyalty card, loyalty number, gift card, gift card number,
    gift voucher, voucher, coupon, promo code, store card, library card, sim card, points card, policy, policy number,
    sku, asin, isbn, ean, upc, gtin, barcode, item, item number, item no, part number, part no, product, product id,
    product code, article, article number, model, model number, serial, serial number, serial no, batch, lot,
    lot number, imei, iccid, vin, device id, license key, licence key, product key, version, ver, build, release,
    firmware, sdk, chrome, firefox, android, ios, revision, commit, error, error code, status code, exit code, code,
    port, id, ids, uuid, guid, hash, checksum, timestamp, epoch, amount, total, price, balance, qty,
    quantity, weight, size, zip, zip code, postcode, postal code, pin code, pincode, account id, user id, session id,
    subscription id, workspace id, project id, log, byte, bytes, license number, licence number, driver license,
    drivers license, driving licence, passport, passport number`),
  // German
  ...phrasesOf(`
    bestellung, bestellungen, bestellnummer, bestellnr, bestell nr, auftrag, auftragsnummer, auftrags nr, sendung,
    sendungsnummer, sendungsverfolgung, paket, paketnummer, lieferung, rechnung, rechnungsnummer, rechnungs nr,
    rechnungsnr, kundennummer, kunden nr, kundennr, vorgang, vorgangsnummer, referenz, aktenzeichen, artikel,
    artikelnummer, seriennummer, vertrag, vertragsnummer, buchung, buchungsnummer, gutschein, gutscheincode,
    kundenkarte, geschenkkarte, punktekarte, plz, postleitzahl, betrag, fehlercode, zeile`),
  // French
  ...phrasesOf(`
    commande, commandes, numéro de commande, suivi, numéro de suivi, colis, facture, numéro de facture, référence,
    réf, numéro client, numéro de client, dossier, numéro de dossier, réservation, série, numéro de série, article,
    code postal, montant, carte cadeau, carte de points, carte de fidélité, bon de commande`),
  // Spanish
  ...phrasesOf(`
    pedido, pedidos, número de pedido, seguimiento, número de seguimiento, factura, número de factura, envío,
    referencia, número de cliente, incidencia, expediente, reserva, número de serie, código postal, importe,
    tarjeta regalo, tarjeta de regalo, tarjeta de fidelidad, tarjeta de puntos, versión, artículo`),
  // Italian
  ...phrasesOf(`
    ordine, ordini, numero ordine, numero d ordine, spedizione, tracciamento, pacco, fattura, riferimento,
    numero fattura, codice cliente, pratica, prenotazione, numero di serie, cap, importo, versione, articolo,
    carta regalo, carta fedeltà, carta punti`),
  // Dutch
  ...phrasesOf(`
    bestelnummer, bestelling, ordernummer, zending, pakket, factuur, factuurnummer, referentie, kenmerk, klantnummer,
    dossiernummer, boeking, serienummer, artikelnummer, cadeaukaart, klantenkaart, bedrag`),
  // Polish
  ...phrasesOf(`
    zamówienie, zamówienia, numer zamówienia, nr zamówienia, przesyłka, przesyłki, numer przesyłki, paczka, paczki,
    faktura, faktury, numer faktury, nr faktury, zgłoszenie, zgłoszenia, numer klienta, wersja, kod pocztowy,
    rezerwacja, numer seryjny, karta podarunkowa, kwota`),
  // Portuguese
  ...phrasesOf(`
    encomenda, encomendas, número da encomenda, número do pedido, rastreio, fatura, número da fatura, referência,
    processo, versão, artigo, código de barras, cartão presente, montante, valor`),
];
