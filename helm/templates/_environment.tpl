{{/* The environment of a pod; takes a dict of root and role. */}}
{{- define "placard.environment" -}}
- name: SPRING_PROFILES_ACTIVE
  value: {{ .role }}
- name: MANAGEMENT_SERVER_PORT
  value: "8081"
- name: JAVA_TOOL_OPTIONS
  value: -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError
{{ include "placard.environment.database" .root }}
{{ include "placard.environment.kafka" .root }}
{{ include "placard.environment.webhooks" .root }}
{{- include "placard.environment.public" .root }}
{{- if eq .role "notifier" }}
{{ include "placard.environment.mail" .root }}
{{- else if .root.Values.ingress.enabled }}
{{ include "placard.environment.ingress" .root }}
{{- end }}
{{- with (index .root.Values .role).env }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "placard.environment.public" -}}
{{- $ingress := .Values.ingress -}}
{{- $scheme := ternary "http" "https" (empty $ingress.tlsSecret) -}}
{{- $own := ternary (printf "%s://%s" $scheme $ingress.host) "" (and $ingress.enabled (not (empty $ingress.host))) -}}
{{- with .Values.publicUrl | default $own }}
- name: PLACARD_PUBLICURL
  value: {{ . | quote }}
{{- end }}
{{- end -}}

{{- define "placard.environment.database" -}}
{{- $database := .Values.database -}}
{{- $host := required "database.host is missing: name the PostgreSQL server" $database.host -}}
{{- $secret := required "database.existingSecret is missing: name the Secret that holds the user name and the password of the database" $database.existingSecret -}}
{{- $url := printf "jdbc:postgresql://%s:%d/%s?sslmode=%s" $host (int $database.port) $database.name $database.sslMode -}}
{{- if hasPrefix "verify" $database.sslMode -}}
{{- $_ := required "trust.configMap is missing: database.sslMode verifies the server, so name the ConfigMap with the certificates, or set database.sslMode to require" .Values.trust.configMap -}}
{{- $url = printf "%s&sslrootcert=/etc/placard/trust/ca.pem" $url -}}
{{- end -}}
- name: SPRING_DATASOURCE_URL
  value: {{ $url | quote }}
- name: SPRING_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $database.usernameKey }}
- name: SPRING_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $database.passwordKey }}
- name: SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE
  value: {{ $database.poolSize | quote }}
{{- end -}}

{{- define "placard.environment.kafka" -}}
{{- $kafka := .Values.kafka -}}
- name: SPRING_KAFKA_BOOTSTRAPSERVERS
  value: {{ required "kafka.bootstrapServers is missing: name the brokers as host:port" $kafka.bootstrapServers | quote }}
- name: SPRING_KAFKA_SECURITY_PROTOCOL
  value: {{ $kafka.securityProtocol }}
{{- if hasPrefix "SASL" $kafka.securityProtocol }}
- name: SPRING_KAFKA_PROPERTIES_SASL_MECHANISM
  value: {{ $kafka.saslMechanism }}
- name: SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG
  valueFrom:
    secretKeyRef:
      name: {{ required "kafka.existingSecret is missing: name the Secret that holds the JAAS line, or set kafka.securityProtocol to SSL or PLAINTEXT" $kafka.existingSecret }}
      key: {{ $kafka.jaasConfigKey }}
{{- end }}
{{- if and (hasSuffix "SSL" $kafka.securityProtocol) .Values.trust.configMap }}
- name: SPRING_KAFKA_PROPERTIES_SSL_TRUSTSTORE_TYPE
  value: PEM
- name: SPRING_KAFKA_PROPERTIES_SSL_TRUSTSTORE_LOCATION
  value: /etc/placard/trust/ca.pem
{{- end }}
- name: PLACARD_EVENTS_TOPIC
  value: {{ $kafka.topic | quote }}
- name: PLACARD_EVENTS_PARTITIONS
  value: {{ $kafka.partitions | quote }}
- name: PLACARD_EVENTS_REPLICAS
  value: {{ $kafka.replicas | quote }}
- name: PLACARD_EVENTS_MININSYNCREPLICAS
  value: {{ $kafka.minInsyncReplicas | quote }}
- name: PLACARD_INBOX_TOPIC
  value: {{ $kafka.inboxTopic | quote }}
- name: PLACARD_INBOX_PARTITIONS
  value: {{ $kafka.partitions | quote }}
- name: PLACARD_INBOX_REPLICAS
  value: {{ $kafka.replicas | quote }}
- name: PLACARD_INBOX_MININSYNCREPLICAS
  value: {{ $kafka.minInsyncReplicas | quote }}
{{- end -}}

{{- define "placard.environment.webhooks" -}}
- name: PLACARD_WEBHOOKS_PORTS
  value: {{ join "," .Values.webhooks.ports | quote }}
{{- with .Values.webhooks.existingSecret }}
- name: PLACARD_WEBHOOKS_KEYS
  valueFrom:
    secretKeyRef:
      name: {{ . }}
      key: {{ $.Values.webhooks.keysKey }}
{{- end }}
{{- end -}}

{{- define "placard.environment.mail" -}}
{{- $mail := .Values.mail -}}
- name: SPRING_MAIL_HOST
  value: {{ required "mail.host is missing: name the mail server" $mail.host | quote }}
- name: SPRING_MAIL_PORT
  value: {{ $mail.port | quote }}
- name: PLACARD_NOTIFY_FROM
  value: {{ required "mail.from is missing: name the sender of the notices" $mail.from | quote }}
- name: SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE
  value: {{ $mail.startTls | quote }}
- name: SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED
  value: {{ $mail.startTls | quote }}
- name: SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH
  value: {{ $mail.auth | quote }}
{{- if $mail.auth }}
{{- $secret := required "mail.existingSecret is missing: name the Secret that holds the user name and the password of the mail server, or set mail.auth to false" $mail.existingSecret }}
- name: SPRING_MAIL_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $mail.usernameKey }}
- name: SPRING_MAIL_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $mail.passwordKey }}
{{- end }}
{{- end -}}

{{- define "placard.environment.ingress" -}}
- name: SERVER_FORWARDHEADERSSTRATEGY
  value: framework
- name: SERVER_SERVLET_SESSION_COOKIE_SECURE
  value: {{ .Values.ingress.tlsSecret | empty | not | quote }}
{{- end -}}
