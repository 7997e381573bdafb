/** The shelf on H2: files, migrations, mapping, backups. The only home of SQL, kept to what PostgreSQL also runs. */
package kz.senim.store;
