/* The widget kit. Immediate: a screen calls a function per widget in each frame,
 * in reading order, which draws it, lists it for --ui-dump and tells what the
 * trainee did with it. What has to last between frames (scroll, caret) is kept
 * under the widget's id. Tab order is the order of the calls; every widget that
 * can be used takes the focus, shows a ring and works by key, mouse and touch.
 * Touch is read from finger events; the mouse events that SDL makes of them are
 * left out. A tap is a click, a drag scrolls, a finger that stays holds. A key
 * that repeats because it is held down moves and erases, but presses nothing. */
#ifndef TR_APP_UI_H
#define TR_APP_UI_H

#include <stdio.h>

#include "app/type.h"

struct tr_ui;

struct tr_ui_env {
    struct tr_canvas *canvas;
    struct tr_type *type;
    const struct tr_theme *theme;
};

tr_status tr_ui_new(struct tr_ui **out, tr_err *err);
void tr_ui_free(struct tr_ui *ui);

/* Input since the last frame; kept in order, and handed out so that no frame sees
 * more than one thing that may move the focus. Gives whether the kit wants the
 * frame redrawn. Events that a focused widget uses up are not left for the
 * screen: *used. While a composition is open no key is left for anybody.
 * Mouse coordinates are pixels of the canvas. */
bool tr_ui_event(struct tr_ui *ui, const SDL_Event *event, bool *used);

/* now_ms: for carets, toasts and held keys; milliseconds of any clock */
void tr_ui_begin(struct tr_ui *ui, const struct tr_ui_env *env, uint64_t now_ms);
/* Gives when the kit needs the next frame by itself (blinking, toasts), in ms
 * from now; -1: not before the next event. */
int tr_ui_end(struct tr_ui *ui);
/* A new screen: forget focus, scroll and carets, and input that was meant for the
 * one before. Toasts stay. */
void tr_ui_reset(struct tr_ui *ui);

const struct tr_ui_env *tr_ui_env(const struct tr_ui *ui);

/* ---- layout: rectangles cut from rectangles ------------------------------ */
SDL_Rect tr_cut_top(SDL_Rect *from, int h);
SDL_Rect tr_cut_bottom(SDL_Rect *from, int h);
SDL_Rect tr_cut_left(SDL_Rect *from, int w);
SDL_Rect tr_cut_right(SDL_Rect *from, int w);
SDL_Rect tr_inset(SDL_Rect rect, int by);

/* ---- text ----------------------------------------------------------------- */
enum tr_align { TR_ALIGN_LEFT, TR_ALIGN_MIDDLE, TR_ALIGN_RIGHT };
/* A text broken to the width of the box; gives the height it takes. With draw
 * false it only measures. A text taller than the box ends with an ellipsis. */
int tr_ui_text(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_face face, enum tr_tint tint,
               enum tr_align align, const char *text);
/* As tr_ui_text, but only the first `shown` bytes are to be seen; lines break as
 * they will when all of it is there. */
int tr_ui_text_part(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_face face,
                    enum tr_tint tint, const char *text, size_t shown);
int tr_ui_text_height(struct tr_ui *ui, enum tr_face face, int width, const char *text);

/* ---- widgets --------------------------------------------------------------- */
/* What the next widget is called, where what it shows does not tell: read out by
 * the dump, not drawn. Without it a text with the id "<widget>/label" is its label. */
void tr_ui_label(struct tr_ui *ui, const char *label);
/* The next button opens and closes something. */
void tr_ui_expanded(struct tr_ui *ui, bool expanded);
/* Until it is called with false: widgets are shown and cannot be used. */
void tr_ui_disable(struct tr_ui *ui, bool disabled);

enum tr_button_look { TR_BUTTON_PLAIN, TR_BUTTON_MAIN, TR_BUTTON_DANGER, TR_BUTTON_QUIET };
/* True when pressed (click, touch, Enter or Space with focus). The label wraps;
 * the height it needs is tr_ui_button_height. */
bool tr_ui_button(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                  bool enabled, const char *label);
/* A place that works like a button and looks like what was drawn there. */
bool tr_ui_hot(struct tr_ui *ui, const char *id, SDL_Rect box, bool enabled, const char *label);
int tr_ui_button_height(struct tr_ui *ui, int width, const char *label);
/* True once it was held down for hold_ms, by the button, a finger, or Enter,
 * Space or F4 with the focus; shows how far it is. */
bool tr_ui_hold_button(struct tr_ui *ui, const char *id, SDL_Rect box, enum tr_button_look look,
                       bool enabled, const char *label, int hold_ms);

/* A list of rows with one selected. Arrow keys, Home, End, click; gives the row
 * chosen by Enter or a double click, else -1. lines: second line of a row, may be
 * NULL. digits: one click chooses, and so do the digits 1..9 while the list has
 * the focus. */
int tr_ui_list(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *rows,
               const char *const *lines, size_t count, int *selected, bool digits);

/* Height of all its rows. */
int tr_ui_list_height(struct tr_ui *ui, int width, const char *const *rows,
                      const char *const *lines, size_t count, bool digits);

/* Of as many whole rows as have room; at least of one, and of a line where there is none. */
int tr_ui_list_fit(struct tr_ui *ui, int width, const char *const *rows, const char *const *lines,
                   size_t count, int room);

/* Rows that a screen lays out and draws itself, one of them selected: call tr_ui_rows first,
 * then tr_ui_row for each, and draw on it. Arrow keys, Home and End walk; one Tab comes to the
 * selected row.
 * gives: the row chosen by Enter or Space, else -1 */
int tr_ui_rows(struct tr_ui *ui, const char *id, size_t count, int *selected);
/* label: what it is called. True when it was clicked: the screen selects it then. */
bool tr_ui_row(struct tr_ui *ui, const char *id, SDL_Rect box, size_t index, size_t count,
               bool selected, const char *label);

/* A text field. text: cap bytes, terminated, valid UTF-8 always. Selection,
 * clipboard, undo (Ctrl+Z, Ctrl+Y), composition in place, steps by cluster and by
 * word, mouse (double click: a word, triple: all). Typed and pasted text is cleaned
 * (tr_utf8_clean) and cut between clusters; a toast says so. Gives TR_FIELD_ENTER
 * when Enter was pressed (never while a composition is open), TR_FIELD_CHANGED when
 * the text changed, TR_FIELD_TYPED on any key or composition, TR_FIELD_CUT when not
 * all of what came in was kept. */
enum { TR_FIELD_ENTER = 1, TR_FIELD_CHANGED = 2, TR_FIELD_TYPED = 4, TR_FIELD_CUT = 8 };
unsigned tr_ui_field(struct tr_ui *ui, const char *id, SDL_Rect box, char *text, size_t cap,
                     const char *hint, bool many_lines);
/* To be called in each frame: who types letters or begins a composition while no
 * field has the focus means this field. The focus goes there, and nothing is lost.
 * Space does not count as typing, and digits only where `digits` says so and no list
 * of answers has the focus: who presses 1 before the answers are there means the first
 * of them. */
void tr_ui_type_into(struct tr_ui *ui, const char *field, bool digits);
/* Whether an input method has a composition open in the focused field. */
bool tr_ui_composing(const struct tr_ui *ui);

/* Tabs; gives the chosen one. */
int tr_ui_tabs(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *labels,
               size_t count, int chosen);
/* A choice of few (language, theme): shown as a row of toggles; gives the chosen one. */
int tr_ui_choice(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *labels,
                 size_t count, int chosen);

/* Height that tabs or a choice need in that width: more rows where they do not fit. */
int tr_ui_choice_height(struct tr_ui *ui, int width, const char *const *labels, size_t count);

/* A scrolling area of content_h pixels; everything until the end call is inside
 * and moved. Wheel, drag, keys; scrolls to keep the focused widget in sight.
 * Gives the box for the content (already moved). */
SDL_Rect tr_ui_scroll_begin(struct tr_ui *ui, const char *id, SDL_Rect box, int content_h);
void tr_ui_scroll_end(struct tr_ui *ui);
/* Within a scrolling area: from the next frame on this part of it is in sight. */
void tr_ui_reveal(struct tr_ui *ui, SDL_Rect box);
/* Scroll to the end at the next frame (transcripts). */
void tr_ui_scroll_to_end(struct tr_ui *ui, const char *id);

/* A table: cells[row * columns + column]; widths in percent; marked row or -1. */
void tr_ui_table(struct tr_ui *ui, const char *id, SDL_Rect box, const char *const *heads,
                 const char *const *cells, const int *percent, const bool *right, size_t columns,
                 size_t rows, int marked);

/* A line over time with its axis: values 0..100 at times 0..span_ms. */
struct tr_chart_point {
    int32_t at_ms;
    int32_t value;
    const char *mark; /* a dot, or a number in it; NULL: nothing */
    enum tr_tint tint;
};
void tr_ui_chart(struct tr_ui *ui, const char *id, SDL_Rect box,
                 const struct tr_chart_point *points, size_t count, int32_t span_ms);

/* A dialog over everything else; gives the button chosen, else -1. The
 * first button is the one that changes nothing: it has the focus, and Escape is it.
 * When the dialog is no longer called, the focus returns to where it was. */
int tr_ui_dialog(struct tr_ui *ui, const char *id, const char *title, const char *text,
                 const char *const *buttons, size_t count);
/* One sentence that goes by itself, by a click or by Escape. Several are shown one
 * after the other; one that is there already is not added. */
void tr_ui_toast(struct tr_ui *ui, enum tr_tint tint, const char *text);

/* A picture in its box, keeping its shape; described in words. */
void tr_ui_picture(struct tr_ui *ui, const char *id, SDL_Rect box, SDL_Texture *texture,
                   uint64_t key, int angle, const char *words);

/* Move the focus; under a dialog, when that closes. What lent its focus to a dialog
 * still has it for tr_ui_has_focus. */
void tr_ui_focus(struct tr_ui *ui, const char *id);
bool tr_ui_has_focus(const struct tr_ui *ui, const char *id);

/* Whether a field has the focus, or lent it to a dialog: who writes is not disturbed. */
bool tr_ui_in_field(const struct tr_ui *ui);

/* ---- self-description ------------------------------------------------------ */
/* Every widget of the last frame, a JSON object a line: {"screen","frame",
 * "role","id","text","label","box":[x,y,w,h],"clip":[…],"text_box":[…],"focus",
 * "tab","enabled","cut"} in drawing order. text: what is shown; label: what it is
 * called; cut: its text did not fit. Where they apply: "value", "hint",
 * "selected", "checked", "expanded", "min", "max", "now", "index" and "count" (of a
 * row or an option among its like), "caret" (a box), "selection" and "limit"
 * (bytes), "composition". The last line of a frame has the role "frame" and the
 * window's size as its box. Roles that hold others: list (of row), tabs and choice
 * (of option), table (of row), scroll, dialog, chart. */
tr_status tr_ui_dump(const struct tr_ui *ui, const char *screen, uint64_t frame, FILE *out,
                     tr_err *err);

#endif
