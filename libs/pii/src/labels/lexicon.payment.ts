import type { LexiconEntry } from './concepts';
import { phrasesOf } from './phrases';

/** Phrases that name a card, an account or another means of payment. */
export const paymentLexicon: readonly LexiconEntry[] = [
  {
    concept: 'card',
    weight: 1,
    phrases: phrasesOf(`
      card, cards, card number, card no, card nr, card num, cardnumber, crd, credit card, credit card number,
      creditcard, debit card, debit card number, bank card, cc, cc number, cc no, pan, visa, visa card, visa debit,
      mastercard, master card, mc, amex, american express, maestro, discover, discover card, diners, diners club,
      rupay, jcb, payment card, kreditkarte, kreditkartennummer, kartennummer, debitkarte, bankkarte, karte,
      karten nr, carte, carte bancaire, carte de crédit, carte bleue, numéro de carte, numéro de la carte, cb,
      tarjeta, tarjeta de crédito, tarjeta de débito, número de tarjeta, número de la tarjeta, carta,
      carta di credito, carta di debito, numero di carta, numero carta, numero della carta, bancomat,
      creditcardnummer, kaartnummer, kaart, betaalkaart, pinpas, bankpas, numer karty, nr karty, karta, karty, kartą,
      karta kredytowa, cartão, cartão de crédito, cartão de débito, número do cartão, कार्ड, कार्ड नंबर`),
  },
  {
    concept: 'cvv',
    weight: 1,
    phrases: phrasesOf(`
      cvv, cvv2, cvc, cvc2, csc, cvn, cid, cw, card verification, card verification code, cvv code, cvv no,
      card verification value, card security code, cvc code, cvv number, kartenprüfnummer, kartenprüfziffer,
      prüfziffer der karte, cryptogramme, cryptogramme visuel, code de vérification, código cvv, codice cvv, kod cvv,
      kod cvc, codice cvc, código cvc, code cvv, code cvc, cvv kod, cvc kod`),
  },
  {
    concept: 'cvv',
    weight: 0.6,
    phrases: phrasesOf(`
      security code, verification code, prüfnummer, prüfziffer, sicherheitscode, code de sécurité,
      código de seguridad, codice di sicurezza, beveiligingscode, kod bezpieczeństwa, código de segurança,
      four digit code, three digit code, digit code, 3 digit code, 4 digit code, three digits on the back, 3 digits on the back, digits on the back`),
  },
  {
    concept: 'iban',
    weight: 1,
    phrases: phrasesOf(`
      iban, iban number, iban no, iban nr, iban nummer, numéro iban, número iban, codice iban, numer iban`),
  },
  {
    concept: 'bank-account',
    weight: 1,
    phrases: phrasesOf(`
      bank account, bank account number, bank account no, bank acct, bank a c, account number, account no, account nr,
      account num, acct, acct number, acct no, acct num, acc no, acc number, acc num, acc, a c no, a c number, a c num,
      a c, checking account, checking account number, savings account, savings account number, current account,
      current account number, checking, savings, acount number, accnt no, beneficiary account, bank accounts,
      bankverbindung, konto, kontonummer, konto nr, ktonr, kto nr, kto, bankkonto, girokonto, compte,
      compte bancaire, numéro de compte, n de compte, rib, numéro de compte bancaire, cuenta, cuenta bancaria,
      número de cuenta, n de cuenta, cuenta corriente, número de cuenta bancaria, ccc, conto, conto corrente,
      numero di conto, numero conto, c c, coordinate bancarie, rekening, rekeningnummer, rekeningnr, bankrekening,
      bankrekeningnummer, rachunek, rachunku, konta, numer konta, numer rachunku, nr konta, nr rachunku,
      rachunek bankowy, rachunku bankowego, conta, conta bancária, número da conta, número de conta, nib,
      n da conta, खाता संख्या, खाता`),
  },
  {
    concept: 'bank-account',
    weight: 0.6,
    phrases: phrasesOf(`account, deposit to, refund to, transfer to, pay into, bank details, bank`),
  },
  {
    concept: 'routing',
    weight: 1,
    phrases: phrasesOf(`
      routing, routing number, routing no, routing num, aba, aba number, aba routing, aba routing number, rtn, aba no,
      routing transit number, bank routing number, rtng, routing code, aba rtn, aba code, ach routing, wire routing,
      ach routing number, rt no`),
  },
  {
    concept: 'sort-code',
    weight: 1,
    phrases: phrasesOf(`sort code, sort codes, sortcode, s c, sc, sort, sort code number, bank sort code, sort cd`),
  },
  {
    concept: 'bsb',
    weight: 1,
    phrases: phrasesOf(`bsb, bsb number, bsb no, bsb code, bank state branch`),
  },
  { concept: 'ifsc', weight: 1, phrases: phrasesOf(`ifsc, ifsc code, ifsc no, ifs code, ifsc number, आईएफएससी`) },
  {
    concept: 'upi',
    weight: 1,
    phrases: phrasesOf(`
      upi, upi id, upi handle, upi address, vpa, bhim, bhim upi, gpay, google pay, gpay id, phonepe, phone pe, paytm,
      paytm upi, virtual payment address, यूपीआई, यूपीआई आईडी`),
  },
  {
    concept: 'crypto',
    weight: 1,
    phrases: phrasesOf(`
      wallet, wallet address, btc, bitcoin, btc address, bitcoin address, bitcoin wallet, eth, ethereum, eth address,
      ethereum address, ethereum wallet, crypto, crypto address, crypto wallet, usdt, usdc, tether, litecoin, ltc,
      dogecoin, doge, monero, xmr, xrp, ripple, solana, sol address, tron, trx, cardano, bnb, metamask, deposit address,
      wallet adresse, bitcoin adresse, adresse bitcoin, portefeuille, portefeuille bitcoin, monedero, cartera, billetera,
      dirección bitcoin, portafoglio, indirizzo bitcoin, portfel, adres portfela, carteira, endereço bitcoin,
      bitcoinadres`),
  },
];
