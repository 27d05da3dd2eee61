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
    lot number, imei, iccid, device id, license key, licence key, product key, version, ver, build, release,
    firmware, sdk, chrome, firefox, android, ios, revision, commit, error, error code, status code, exit code, code,
    port, id, ids, uuid, guid, hash, checksum, timestamp, epoch, amount, total, price, balance, qty,
    quantity, weight, size, zip, zip code, postcode, postal code, pin code, pincode, account id, user id, session id,
    subscription id, workspace id, project id, byte, bytes, license code, licence code, software license,
    customer account, customer account number, billing account, billing account id, billing account number, order ref,
    case ref, ticket ref, ticket no, ticket nr, case no, claim, claim number, claim no, quote number, quotation,
    reservation number, booking number, booking ref, booking reference, confirmation code, e ticket number,
    ticket number, meter, meter reading, meter number, serial num, s n, sn, mpn, hs code, po no, vat, vat number,
    vat no, company number, registration id, ein, abn, acn, gstin, gst number, duns, swift, bic, swift code, bic code,
    mcc, extension, ext no, room, row, column, page, step, chapter, volume, invoice ref, payment ref,
    transaction ref, txn, txn id, txn no, utr, rrn no, arn, auth code, approval code, order code, pick up code,
    pickup code, otp, one time code, mailbox, locker, event id, trace id, correlation id, span id, request number,
    job id, job number, run, run id, pipeline, deployment, ean code, sku code, catalog number, catalogue number,
    patch, kernel, os, driver version, bios, changelog, issue, pull request, pr, bug, jira, epoch time, ms, px,
    store number, store no, branch number, shop number, till, terminal, terminal id, merchant id, mid, rating, score,
    points, miles, steps, temperature, voltage, pressure, freight, container, bill of lading, manifest, pallet,
    delivery, delivery id, delivery note, dispatch, dispatch number, return number, return label, return id, refund id,
    gift code, discount code, promo, coupon code, referral code, redemption code`),
  // German
  ...phrasesOf(`
    bestellung, bestellungen, bestellnummer, bestellnr, bestell nr, auftrag, auftragsnummer, auftrags nr, sendung,
    sendungsnummer, sendungsverfolgung, paket, paketnummer, lieferung, rechnung, rechnungsnummer, rechnungs nr,
    rechnungsnr, kundennummer, kunden nr, kundennr, vorgang, vorgangsnummer, referenz, aktenzeichen, artikel,
    artikelnummer, seriennummer, vertrag, vertragsnummer, buchung, buchungsnummer, gutschein, gutscheincode,
    kundenkarte, geschenkkarte, punktekarte, plz, postleitzahl, betrag, fehlercode, zeile, bestell id, rechnungs id,
    rechn nr, re nr, best nr, auftragsnr, lieferschein, lieferscheinnummer, lieferschein nr, retoure, retourennummer,
    ticketnummer, ticket nr, fallnummer, schadennummer, policennummer, mitgliedsnummer, mitglieds nr, zählernummer,
    zählerstand, artikel nr, art nr, artikelnr, modellnummer, modell, charge, chargennummer, ident nr, blz,
    bankleitzahl, bic, ust id, ustid, ust idnr, handelsregister, hrb, hra, mandatsreferenz, kassenzeichen,
    verwendungszweck, buchungsnr, transaktion, transaktionsnummer, gerätenummer, geräte id, sn, version, menge, preis,
    summe`),
  // French
  ...phrasesOf(`
    commande, commandes, numéro de commande, suivi, numéro de suivi, colis, facture, numéro de facture, référence,
    réf, numéro client, numéro de client, dossier, numéro de dossier, réservation, série, numéro de série, article,
    code postal, montant, carte cadeau, carte de points, carte de fidélité, bon de commande, n de commande,
    n commande, n de suivi, n de facture, n facture, n client, n de dossier, n de série, numéro de réservation,
    n de réservation, référence client, réf client, réf commande, numéro de colis, livraison, bon de livraison,
    numéro d article, modèle, lot, numéro de lot, siret, siren, tva, numéro de tva, prix, quantité, code erreur,
    code promo, numéro de contrat, contrat, n de contrat, numéro d abonné, ticket n, sinistre, numéro de sinistre`),
  // Spanish
  ...phrasesOf(`
    pedido, pedidos, número de pedido, seguimiento, número de seguimiento, factura, número de factura, envío,
    referencia, número de cliente, incidencia, expediente, reserva, número de serie, código postal, importe,
    tarjeta regalo, tarjeta de regalo, tarjeta de fidelidad, tarjeta de puntos, versión, artículo, n de pedido,
    nº de pedido, n pedido, n de seguimiento, n de factura, código de seguimiento, localizador, paquete, albarán,
    número de albarán, contrato, número de contrato, cliente n, código de cliente, código de barras, modelo, lote,
    precio, cantidad, código de error, cif, caso, número de caso, reclamación, número de referencia, compra, recibo,
    número de reserva, código promocional`),
  // Italian
  ...phrasesOf(`
    ordine, ordini, numero ordine, numero d ordine, spedizione, tracciamento, pacco, fattura, riferimento,
    numero fattura, codice cliente, pratica, prenotazione, numero di serie, cap, importo, versione, articolo,
    carta regalo, carta fedeltà, carta punti, n ordine, numero dell ordine, codice ordine, ordine n, fattura n,
    numero di tracciamento, codice di tracciamento, tracking, numero pratica, numero spedizione, lettera di vettura,
    contratto, numero contratto, numero cliente, codice prodotto, modello, lotto, prezzo, quantità, codice errore,
    partita iva, p iva, preventivo, bolla, ddt, ricevuta, scontrino, codice sconto, numero di riferimento`),
  // Dutch
  ...phrasesOf(`
    bestelnummer, bestelling, ordernummer, zending, pakket, factuur, factuurnummer, referentie, kenmerk, klantnummer,
    dossiernummer, boeking, serienummer, artikelnummer, cadeaukaart, klantenkaart, bedrag, order nr, bestel nr,
    bestelnr, factuurnr, klantnr, track en trace, track trace, verzending, verzendnummer, pakketnummer, levering,
    contractnummer, contract, polisnummer, artikel nr, artikelnr, productnummer, versie, prijs, aantal, foutcode,
    kvk, kvk nummer, btw, btw nummer, boekingsnummer, reserveringsnummer, zaaknummer, ticketnummer, referentienummer,
    kassabon, meterstand, kortingscode`),
  // Polish
  ...phrasesOf(`
    zamówienie, zamówienia, numer zamówienia, nr zamówienia, przesyłka, przesyłki, numer przesyłki, paczka, paczki,
    faktura, faktury, numer faktury, nr faktury, zgłoszenie, zgłoszenia, numer klienta, wersja, kod pocztowy,
    rezerwacja, numer seryjny, karta podarunkowa, kwota, numer paczki, nr paczki, nr przesyłki, list przewozowy,
    numer listu przewozowego, nr klienta, numer zgłoszenia, nr zgłoszenia, nr sprawy, numer sprawy, numer referencyjny,
    nr ref, numer umowy, nr umowy, umowa, numer rezerwacji, numer polisy, nr seryjny, artykuł, model, partia, regon,
    krs, cena, ilość, kod błędu, numer katalogowy, paragon, nr paragonu, numer paragonu, reklamacja, nr reklamacji,
    kod rabatowy, zamówieniu, fakturę, fakturze, paczkę`),
  // Portuguese
  ...phrasesOf(`
    encomenda, encomendas, número da encomenda, número do pedido, rastreio, fatura, número da fatura, referência,
    processo, versão, artigo, código de barras, cartão presente, montante, valor, nº da encomenda, nº do pedido,
    nº de encomenda, código de rastreio, código de rastreamento, número de rastreio, rastreamento, envio, remessa,
    nº da fatura, nº fatura, número de cliente, nº de cliente, contrato, número do contrato, número de série, modelo,
    lote, preço, quantidade, código de erro, reserva, número da reserva, recibo, nipc, cnpj, número de referência,
    nota fiscal, código promocional`),
  // Hindi
  ...phrasesOf(`ऑर्डर, ऑर्डर नंबर, ऑर्डर आईडी, ट्रैकिंग, ट्रैकिंग नंबर, बिल, इनवॉइस, राशि`),
];
