import type { LexiconEntry } from './concepts';
import { phrasesOf } from './phrases';

/** Phrases that name a device, an account to log in with, or what opens it. */
export const accessLexicon: readonly LexiconEntry[] = [
  {
    concept: 'ip',
    weight: 1,
    phrases: phrasesOf(`
      ip, ips, ip address, ip addresses, ip addr, ipaddr, ipv4, ipv6, ip adresse, adresse ip, dirección ip,
      indirizzo ip, ip adres, adres ip, endereço ip, remote addr, client ip, source ip`),
  },
  {
    concept: 'ip',
    weight: 0.6,
    phrases: phrasesOf(`
      lan address, wan address, host, instance, gateway, subnet, dns, router`),
  },
  {
    concept: 'mac',
    weight: 1,
    phrases: phrasesOf(`
      mac, mac address, mac addr, mac adresse, adresse mac, dirección mac, indirizzo mac, mac adres, adres mac,
      endereço mac, hardware address, ethernet address, wifi mac, wifi address, bssid, hwaddr, physical address`),
  },
  {
    concept: 'username',
    weight: 1,
    phrases: phrasesOf(`
      username, user name, usernames, login name, login id, screen name, screenname, user handle, account name, userid,
      login, logon, nickname, nick, gamertag, gamer tag, twitter handle, instagram handle, handle, skype id, skype,
      discord, telegram, benutzername, nutzername, benutzer, benutzerkennung, anmeldename, kennung, login name,
      nom d utilisateur, identifiant, identifiant de connexion, pseudo, nom de compte, nombre de usuario, usuario,
      nome utente, utente, username utente, gebruikersnaam, gebruiker, inlognaam, nazwa użytkownika, użytkownik,
      nome de utilizador, utilizador, nome de usuário, usuário, uname, usr, user login, login username, यूज़रनेम`),
  },
  {
    concept: 'username',
    weight: 0.7,
    phrases: phrasesOf(`
      user, user id, logged in as, log in as, logging in as, sign in as, signed in as, signing in as, twitter,
      instagram, insta, my account name`),
  },
  {
    concept: 'password',
    weight: 1,
    phrases: phrasesOf(`
      password, passwords, passwd, pwd, pswd, passwrd, pasword, passphrase, pass phrase, passcode, pass, pass word,
      login password, wifi password, temporary password, new password, old password, current password,
      passwort, kennwort, zugangskennwort, mot de passe, mdp, mot de pass, contraseña, contrasena, clave, clave de acceso,
      clave secreta, parola d ordine, parola chiave, wachtwoord, hasło, hasła, hasłem, senha, palavra passe,
      palavra chave, temp password, pw, psw, पासवर्ड`),
  },
  {
    concept: 'secret',
    weight: 1,
    phrases: phrasesOf(`
      api key, apikey, api token, api secret, secret key, client secret, access token, access key, auth token, bearer,
      bearer token, refresh token, secret access key, private key, webhook secret, clé api, clave api, api schlüssel,
      chiave api, klucz api, session token, signing secret, x api key, authorization bearer, app secret,
      consumer secret, encryption key, access key id, personal access token, api sleutel, chave api, chave de api,
      clave de api, clé d api, token api, jwt, account key, shared access key, connection string, master key,
      service key, deploy key, license secret`),
  },
  {
    concept: 'secret',
    weight: 0.9,
    phrases: phrasesOf(`
      key, token, secret, schlüssel, clé, jeton, clave, chiave, sleutel, klucz, chave`),
  },
];
