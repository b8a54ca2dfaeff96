// Written by scripts/generate-card-service.ts from @types/google-apps-script 2.0.13. Do not edit.

/** Type -> method -> [types of its parameters, type of its result]. */
export const TYPES: Readonly<Record<string, Readonly<Record<string, readonly [readonly string[], string]>>>> =
  {
 "Action": {
  "addRequiredWidget": [["string"], "Action"],
  "setAllWidgetsAreRequired": [["boolean"], "Action"],
  "setFunctionName": [["string"], "Action"],
  "setInteraction": [["Interaction"], "Action"],
  "setLoadIndicator": [["LoadIndicator"], "Action"],
  "setParameters": [["{string}"], "Action"],
  "setMethodName": [["string"], "Action"],
  "setPersistValues": [["boolean"], "Action"]
 },
 "ActionResponse": {
  "printJson": [[], "string"]
 },
 "ActionResponseBuilder": {
  "build": [[], "ActionResponse"],
  "setNavigation": [["Navigation"], "ActionResponseBuilder"],
  "setNotification": [["Notification"], "ActionResponseBuilder"],
  "setOpenLink": [["OpenLink"], "ActionResponseBuilder"],
  "setStateChanged": [["boolean"], "ActionResponseBuilder"]
 },
 "Attachment": {
  "setIconUrl": [["string"], "Attachment"],
  "setMimeType": [["string"], "Attachment"],
  "setResourceUrl": [["string"], "Attachment"],
  "setTitle": [["string"], "Attachment"]
 },
 "AuthorizationAction": {
  "setAuthorizationUrl": [["string"], "AuthorizationAction"]
 },
 "AuthorizationException": {
  "printJson": [[], "string"],
  "setAuthorizationUrl": [["string"], "AuthorizationException"],
  "setCustomUiCallback": [["string"], "AuthorizationException"],
  "setResourceDisplayName": [["string"], "AuthorizationException"],
  "throwException": [[], "void"]
 },
 "Button": {
  "setAuthorizationAction": [["AuthorizationAction"], "Button"],
  "setComposeAction": [["Action", "ComposedEmailType"], "Button"],
  "setOnClickAction": [["Action"], "Button"],
  "setOnClickOpenLinkAction": [["Action"], "Button"],
  "setOpenLink": [["OpenLink"], "Button"]
 },
 "ButtonSet": {
  "addButton": [["Button"], "ButtonSet"]
 },
 "Card": {
  "printJson": [[], "string"]
 },
 "CardAction": {
  "setAuthorizationAction": [["AuthorizationAction"], "CardAction"],
  "setComposeAction": [["Action", "ComposedEmailType"], "CardAction"],
  "setOnClickAction": [["Action"], "CardAction"],
  "setOnClickOpenLinkAction": [["Action"], "CardAction"],
  "setOpenLink": [["OpenLink"], "CardAction"],
  "setText": [["string"], "CardAction"]
 },
 "CardBuilder": {
  "addCardAction": [["CardAction"], "CardBuilder"],
  "addSection": [["CardSection"], "CardBuilder"],
  "build": [[], "Card"],
  "setHeader": [["CardHeader"], "CardBuilder"],
  "setName": [["string"], "CardBuilder"],
  "setFixedFooter": [["FixedFooter"], "CardBuilder"],
  "setDisplayStyle": [["DisplayStyle"], "CardBuilder"],
  "setPeekCardHeader": [["CardHeader"], "CardBuilder"]
 },
 "CardHeader": {
  "setImageAltText": [["string"], "CardHeader"],
  "setImageStyle": [["ImageStyle"], "CardHeader"],
  "setImageUrl": [["string"], "CardHeader"],
  "setSubtitle": [["string"], "CardHeader"],
  "setTitle": [["string"], "CardHeader"]
 },
 "CardSection": {
  "addWidget": [["Widget"], "CardSection"],
  "setCollapsible": [["boolean"], "CardSection"],
  "setHeader": [["string"], "CardSection"],
  "setNumUncollapsibleWidgets": [["Integer"], "CardSection"]
 },
 "CardService": {
  "newAction": [[], "Action"],
  "newActionResponseBuilder": [[], "ActionResponseBuilder"],
  "newAttachment": [[], "Attachment"],
  "newAuthorizationAction": [[], "AuthorizationAction"],
  "newAuthorizationException": [[], "AuthorizationException"],
  "newBorderStyle": [[], "BorderStyle"],
  "newButtonSet": [[], "ButtonSet"],
  "newCalendarEventActionResponseBuilder": [[], "CalendarEventActionResponseBuilder"],
  "newCardAction": [[], "CardAction"],
  "newCardBuilder": [[], "CardBuilder"],
  "newCardHeader": [[], "CardHeader"],
  "newCardSection": [[], "CardSection"],
  "newComposeActionResponseBuilder": [[], "ComposeActionResponseBuilder"],
  "newDatePicker": [[], "DatePicker"],
  "newDateTimePicker": [[], "DateTimePicker"],
  "newDecoratedText": [[], "DecoratedText"],
  "newDivider": [[], "Divider"],
  "newDriveItemsSelectedActionResponseBuilder": [[], "DriveItemsSelectedActionResponseBuilder"],
  "newEditorFileScopeActionResponseBuilder": [[], "EditorFileScopeActionResponseBuilder"],
  "newFixedFooter": [[], "FixedFooter"],
  "newIconImage": [[], "IconImage"],
  "newGrid": [[], "Grid"],
  "newGridItem": [[], "GridItem"],
  "newImage": [[], "Image"],
  "newImageButton": [[], "ImageButton"],
  "newImageComponent": [[], "ImageComponent"],
  "newImageCropStyle": [[], "ImageCropStyle"],
  "newKeyValue": [[], "KeyValue"],
  "newLinkPreview": [[], "LinkPreview"],
  "newMaterialIcon": [[], "MaterialIcon"],
  "newNavigation": [[], "Navigation"],
  "newNotification": [[], "Notification"],
  "newOpenLink": [[], "OpenLink"],
  "newSelectionInput": [[], "SelectionInput"],
  "newSuggestions": [[], "Suggestions"],
  "newSuggestionsResponseBuilder": [[], "SuggestionsResponseBuilder"],
  "newSwitch": [[], "Switch"],
  "newTextButton": [[], "TextButton"],
  "newTextInput": [[], "TextInput"],
  "newTextParagraph": [[], "TextParagraph"],
  "newTimePicker": [[], "TimePicker"],
  "newUniversalActionResponseBuilder": [[], "UniversalActionResponseBuilder"],
  "newUpdateDraftActionResponseBuilder": [[], "UpdateDraftActionResponseBuilder"],
  "newUpdateDraftBccRecipientsAction": [[], "UpdateDraftBccRecipientsAction"],
  "newUpdateDraftBodyAction": [[], "UpdateDraftBodyAction"],
  "newUpdateDraftCcRecipientsAction": [[], "UpdateDraftCcRecipientsAction"],
  "newUpdateDraftSubjectAction": [[], "UpdateDraftSubjectAction"],
  "newUpdateDraftToRecipientsAction": [[], "UpdateDraftToRecipientsAction"],
  "newValidation": [[], "Validation"]
 },
 "ComposeActionResponse": {
  "printJson": [[], "string"]
 },
 "ComposeActionResponseBuilder": {
  "build": [[], "ComposeActionResponse"],
  "setGmailDraft": [["GmailDraft"], "ComposeActionResponseBuilder"]
 },
 "IconImage": {
  "setAltText": [["string"], "IconImage"],
  "setIcon": [["Icon"], "IconImage"],
  "setIconUrl": [["string"], "IconImage"],
  "setImageCropType": [["ImageCropType"], "IconImage"],
  "setMaterialIcon": [["MaterialIcon"], "IconImage"]
 },
 "Image": {
  "setAltText": [["string"], "Image"],
  "setAuthorizationAction": [["AuthorizationAction"], "Image"],
  "setComposeAction": [["Action", "ComposedEmailType"], "Image"],
  "setImageUrl": [["string"], "Image"],
  "setOnClickAction": [["Action"], "Image"],
  "setOnClickOpenLinkAction": [["Action"], "Image"],
  "setOpenLink": [["OpenLink"], "Image"]
 },
 "ImageButton": {
  "setAltText": [["string"], "ImageButton"],
  "setAuthorizationAction": [["AuthorizationAction"], "ImageButton"],
  "setComposeAction": [["Action", "ComposedEmailType"], "ImageButton"],
  "setIcon": [["Icon"], "ImageButton"],
  "setIconUrl": [["string"], "ImageButton"],
  "setMaterialIcon": [["MaterialIcon"], "ImageButton"],
  "setOnClickAction": [["Action"], "ImageButton"],
  "setOnClickOpenLinkAction": [["Action"], "ImageButton"],
  "setOpenLink": [["OpenLink"], "ImageButton"]
 },
 "KeyValue": {
  "setAuthorizationAction": [["AuthorizationAction"], "KeyValue"],
  "setBottomLabel": [["string"], "KeyValue"],
  "setButton": [["Button"], "KeyValue"],
  "setComposeAction": [["Action", "ComposedEmailType"], "KeyValue"],
  "setContent": [["string"], "KeyValue"],
  "setIcon": [["Icon"], "KeyValue"],
  "setIconAltText": [["string"], "KeyValue"],
  "setIconUrl": [["string"], "KeyValue"],
  "setMultiline": [["boolean"], "KeyValue"],
  "setOnClickAction": [["Action"], "KeyValue"],
  "setOnClickOpenLinkAction": [["Action"], "KeyValue"],
  "setOpenLink": [["OpenLink"], "KeyValue"],
  "setSwitch": [["Switch"], "KeyValue"],
  "setTopLabel": [["string"], "KeyValue"]
 },
 "LinkPreview": {
  "printJson": [[], "string"],
  "setLinkPreviewTitle": [["string"], "LinkPreview"],
  "setPreviewCard": [["Card"], "LinkPreview"],
  "setTitle": [["string"], "LinkPreview"]
 },
 "MaterialIcon": {
  "setFill": [["boolean"], "MaterialIcon"],
  "setGrade": [["Integer"], "MaterialIcon"],
  "setName": [["string"], "MaterialIcon"],
  "setWeight": [["Integer"], "MaterialIcon"]
 },
 "Navigation": {
  "popCard": [[], "Navigation"],
  "popToNamedCard": [["string"], "Navigation"],
  "popToRoot": [[], "Navigation"],
  "printJson": [[], "string"],
  "pushCard": [["Card"], "Navigation"],
  "updateCard": [["Card"], "Navigation"]
 },
 "Notification": {
  "setText": [["string"], "Notification"]
 },
 "OpenLink": {
  "setOnClose": [["OnClose"], "OpenLink"],
  "setOpenAs": [["OpenAs"], "OpenLink"],
  "setUrl": [["string"], "OpenLink"]
 },
 "SelectionInput": {
  "addItem": [["any", "any", "boolean"], "SelectionInput"],
  "addMultiSelectItem": [["string", "string", "boolean", "string", "string"], "SelectionInput"],
  "setExternalDataSource": [["Action"], "SelectionInput"],
  "setFieldName": [["string"], "SelectionInput"],
  "setMultiSelectMaxSelectedItems": [["Integer"], "SelectionInput"],
  "setMultiSelectMinQueryLength": [["Integer"], "SelectionInput"],
  "setOnChangeAction": [["Action"], "SelectionInput"],
  "setTitle": [["string"], "SelectionInput"],
  "setType": [["SelectionInputType"], "SelectionInput"]
 },
 "Suggestions": {
  "addSuggestion": [["string"], "Suggestions"],
  "addSuggestions": [
   [
    "string[]"
   ],
   "Suggestions"
  ]
 },
 "SuggestionsResponse": {
  "printJson": [[], "string"]
 },
 "SuggestionsResponseBuilder": {
  "build": [[], "SuggestionsResponse"],
  "setSuggestions": [["Suggestions"], "SuggestionsResponseBuilder"]
 },
 "Switch": {
  "setFieldName": [["string"], "Switch"],
  "setOnChangeAction": [["Action"], "Switch"],
  "setSelected": [["boolean"], "Switch"],
  "setValue": [["string"], "Switch"],
  "setControlType": [["SwitchControlType"], "Switch"]
 },
 "TextButton": {
  "setAltText": [["string"], "TextButton"],
  "setAuthorizationAction": [["AuthorizationAction"], "TextButton"],
  "setBackgroundColor": [["string"], "TextButton"],
  "setComposeAction": [["Action", "ComposedEmailType"], "TextButton"],
  "setDisabled": [["boolean"], "TextButton"],
  "setOnClickAction": [["Action"], "TextButton"],
  "setOnClickOpenLinkAction": [["Action"], "TextButton"],
  "setOpenLink": [["OpenLink"], "TextButton"],
  "setText": [["string"], "TextButton"],
  "setTextButtonStyle": [["TextButtonStyle"], "TextButton"]
 },
 "TextInput": {
  "setFieldName": [["string"], "TextInput"],
  "setHint": [["string"], "TextInput"],
  "setMultiline": [["boolean"], "TextInput"],
  "setOnChangeAction": [["Action"], "TextInput"],
  "setSuggestions": [["Suggestions"], "TextInput"],
  "setSuggestionsAction": [["Action"], "TextInput"],
  "setTitle": [["string"], "TextInput"],
  "setValidation": [["Validation"], "TextInput"],
  "setValue": [["string"], "TextInput"]
 },
 "TextParagraph": {
  "setText": [["string"], "TextParagraph"]
 },
 "UniversalActionResponse": {
  "printJson": [[], "string"]
 },
 "TimePicker": {
  "setFieldName": [["string"], "TimePicker"],
  "setHours": [["number"], "TimePicker"],
  "setMinutes": [["number"], "TimePicker"],
  "setOnChangeAction": [["Action"], "TimePicker"],
  "setTitle": [["string"], "TimePicker"]
 },
 "UniversalActionResponseBuilder": {
  "build": [[], "UniversalActionResponse"],
  "displayAddOnCards": [
   [
    "Card[]"
   ],
   "UniversalActionResponseBuilder"
  ],
  "setOpenLink": [["OpenLink"], "UniversalActionResponseBuilder"]
 },
 "UpdateDraftActionResponse": {
  "printJson": [[], "string"]
 },
 "UpdateDraftActionResponseBuilder": {
  "build": [[], "UpdateDraftActionResponse"],
  "setUpdateDraftBccRecipientsAction": [["UpdateDraftBccRecipientsAction"], "UpdateDraftActionResponseBuilder"],
  "setUpdateDraftBodyAction": [["UpdateDraftBodyAction"], "UpdateDraftActionResponseBuilder"],
  "setUpdateDraftCcRecipientsAction": [["UpdateDraftCcRecipientsAction"], "UpdateDraftActionResponseBuilder"],
  "setUpdateDraftSubjectAction": [["UpdateDraftSubjectAction"], "UpdateDraftActionResponseBuilder"],
  "setUpdateDraftToRecipientsAction": [["UpdateDraftToRecipientsAction"], "UpdateDraftActionResponseBuilder"]
 },
 "UpdateDraftBodyAction": {
  "addUpdateContent": [["string", "ContentType"], "UpdateDraftBodyAction"],
  "setUpdateType": [["UpdateDraftBodyType"], "UpdateDraftBodyAction"]
 },
 "UpdateDraftBccRecipientsAction": {
  "addUpdateBccRecipients": [
   [
    "string[]"
   ],
   "UpdateDraftBccRecipientsAction"
  ]
 },
 "UpdateDraftCcRecipientsAction": {
  "addUpdateCcRecipients": [
   [
    "string[]"
   ],
   "UpdateDraftCcRecipientsAction"
  ]
 },
 "UpdateDraftSubjectAction": {
  "addUpdateSubject": [["string"], "UpdateDraftSubjectAction"]
 },
 "UpdateDraftToRecipientsAction": {
  "addUpdateToRecipients": [
   [
    "string[]"
   ],
   "UpdateDraftToRecipientsAction"
  ]
 },
 "Validation": {
  "setCharacterLimit": [["Integer"], "Validation"],
  "setInputType": [["InputType"], "Validation"]
 },
 "FixedFooter": {
  "setPrimaryButton": [["TextButton"], "FixedFooter"],
  "setSecondaryButton": [["TextButton"], "FixedFooter"]
 },
 "CalendarEventActionResponse": {
  "printJson": [[], "string"]
 },
 "CalendarEventActionResponseBuilder": {
  "addAttachments": [
   [
    "Attachment[]"
   ],
   "CalendarEventActionResponseBuilder"
  ],
  "addAttendees": [
   [
    "string[]"
   ],
   "CalendarEventActionResponseBuilder"
  ],
  "build": [[], "CalendarEventActionResponse"],
  "setConferenceData": [["ConferenceData"], "CalendarEventActionResponseBuilder"]
 },
 "DatePicker": {
  "setFieldName": [["string"], "DatePicker"],
  "setOnChangeAction": [["Action"], "DatePicker"],
  "setTitle": [["string"], "DatePicker"],
  "setValueInMsSinceEpoch": [["string"], "DatePicker"]
 },
 "DateTimePicker": {
  "setFieldName": [["string"], "DateTimePicker"],
  "setOnChangeAction": [["Action"], "DateTimePicker"],
  "setTimeZoneOffsetInMins": [["Integer"], "DateTimePicker"],
  "setTitle": [["string"], "DateTimePicker"],
  "setValueInMsSinceEpoch": [["string"], "DateTimePicker"]
 },
 "DecoratedText": {
  "setAuthorizationAction": [["AuthorizationAction"], "DecoratedText"],
  "setBottomLabel": [["string"], "DecoratedText"],
  "setButton": [["Button"], "DecoratedText"],
  "setComposeAction": [["Action", "ComposedEmailType"], "DecoratedText"],
  "setEndIcon": [["IconImage"], "DecoratedText"],
  "setIcon": [["Icon"], "DecoratedText"],
  "setIconAltText": [["string"], "DecoratedText"],
  "setIconUrl": [["string"], "DecoratedText"],
  "setOnClickAction": [["Action"], "DecoratedText"],
  "setOnClickOpenLinkAction": [["Action"], "DecoratedText"],
  "setOpenLink": [["OpenLink"], "DecoratedText"],
  "setStartIcon": [["IconImage"], "DecoratedText"],
  "setSwitchControl": [["Switch"], "DecoratedText"],
  "setText": [["string"], "DecoratedText"],
  "setTopLabel": [["string"], "DecoratedText"],
  "setWrapText": [["boolean"], "DecoratedText"]
 },
 "Divider": {},
 "BorderStyle": {
  "setCornerRadius": [["number"], "BorderStyle"],
  "setStrokeColor": [["string"], "BorderStyle"],
  "setType": [["BorderType"], "BorderStyle"]
 },
 "ImageCropStyle": {
  "setAspectRatio": [["number"], "ImageCropStyle"],
  "setImageCropType": [["ImageCropType"], "ImageCropStyle"]
 },
 "ImageComponent": {
  "setAltText": [["string"], "ImageComponent"],
  "setBorderStyle": [["BorderStyle"], "ImageComponent"],
  "setCropStyle": [["ImageCropStyle"], "ImageComponent"],
  "setImageUrl": [["string"], "ImageComponent"]
 },
 "GridItem": {
  "setIdentifier": [["string"], "GridItem"],
  "setImage": [["ImageComponent"], "GridItem"],
  "setLayout": [["GridItemLayout"], "GridItem"],
  "setSubtitle": [["string"], "GridItem"],
  "setTextAlignment": [["HorizontalAlignment"], "GridItem"],
  "setTitle": [["string"], "GridItem"]
 },
 "Grid": {
  "addItem": [["GridItem"], "Grid"],
  "setAuthorizationAction": [["AuthorizationAction"], "Grid"],
  "setBorderStyle": [["BorderStyle"], "Grid"],
  "setComposeAction": [["Action", "ComposedEmailType"], "Grid"],
  "setNumColumns": [["number"], "Grid"],
  "setOnClickAction": [["Action"], "Grid"],
  "setOnClickOpenLinkAction": [["Action"], "Grid"],
  "setOpenLink": [["OpenLink"], "Grid"],
  "setTitle": [["string"], "Grid"]
 },
 "DriveItemsSelectedActionResponseBuilder": {
  "build": [[], "DriveItemsSelectedActionResponse"],
  "requestFileScope": [["string"], "DriveItemsSelectedActionResponseBuilder"]
 },
 "DriveItemsSelectedActionResponse": {
  "printJson": [[], "string"]
 },
 "EditorFileScopeActionResponse": {
  "printJson": [[], "string"]
 },
 "EditorFileScopeActionResponseBuilder": {
  "build": [[], "EditorFileScopeActionResponse"],
  "requestFileScopeForActiveDocument": [[], "EditorFileScopeActionResponseBuilder"]
 },
 "Widget": {}
};

/** Enum -> names of its values. */
export const ENUMS: Readonly<Record<string, readonly string[]>> =
  {
 "Interaction": [
  "INTERACTION_UNSPECIFIED",
  "OPEN_DIALOG"
 ],
 "DisplayStyle": [
  "PEEK",
  "REPLACE"
 ],
 "ComposedEmailType": [
  "REPLY_AS_DRAFT",
  "STANDALONE_DRAFT"
 ],
 "ContentType": [
  "TEXT",
  "MUTABLE_HTML",
  "IMMUTABLE_HTML"
 ],
 "Icon": [
  "NONE",
  "AIRPLANE",
  "BOOKMARK",
  "BUS",
  "CAR",
  "CLOCK",
  "CONFIRMATION_NUMBER_ICON",
  "DOLLAR",
  "DESCRIPTION",
  "EMAIL",
  "EVENT_PERFORMER",
  "EVENT_SEAT",
  "FLIGHT_ARRIVAL",
  "FLIGHT_DEPARTURE",
  "HOTEL",
  "HOTEL_ROOM_TYPE",
  "INVITE",
  "MAP_PIN",
  "MEMBERSHIP",
  "MULTIPLE_PEOPLE",
  "OFFER",
  "PERSON",
  "PHONE",
  "RESTAURANT_ICON",
  "SHOPPING_CART",
  "STAR",
  "STORE",
  "TICKET",
  "TRAIN",
  "VIDEO_CAMERA",
  "VIDEO_PLAY"
 ],
 "ImageStyle": [
  "SQUARE",
  "CIRCLE"
 ],
 "LoadIndicator": [
  "SPINNER",
  "NONE"
 ],
 "OnClose": [
  "NOTHING",
  "RELOAD",
  "RELOAD_ADD_ON"
 ],
 "OpenAs": [
  "FULL_SIZE",
  "OVERLAY"
 ],
 "SelectionInputType": [
  "CHECK_BOX",
  "RADIO_BUTTON",
  "DROPDOWN",
  "SWITCH",
  "MULTI_SELECT"
 ],
 "SwitchControlType": [
  "SWITCH",
  "CHECK_BOX"
 ],
 "TextButtonStyle": [
  "OUTLINED",
  "TEXT",
  "FILLED",
  "FILLED_TONAL",
  "BORDERLESS"
 ],
 "InputType": [
  "TEXT",
  "INTEGER",
  "FLOAT",
  "EMAIL"
 ],
 "BorderType": [
  "NO_BORDER",
  "STROKE"
 ],
 "GridItemLayout": [
  "TEXT_BELOW",
  "TEXT_ABOVE"
 ],
 "HorizontalAlignment": [
  "START",
  "CENTER",
  "END"
 ],
 "ImageCropType": [
  "SQUARE",
  "CIRCLE",
  "RECTANGLE_CUSTOM",
  "RECTANGLE_4_3"
 ],
 "UpdateDraftBodyType": [
  "IN_PLACE_INSERT"
 ]
};
