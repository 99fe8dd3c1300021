// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "tests/ui/look.h"
#include "tests/ui/picturecompare.h"
#include "ui/symbolicicon.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace culvert;

/// The comparison of pictures: what it has to notice, and what it must not.
class TestPictureCompare : public WindowFixture {
    Q_OBJECT

private:
    QImage taken() const
    {
        constexpr int kSettleMs = 60;
        QTest::qWait(kSettleMs);
        return reducedPicture(m_window->grab().toImage(), m_window->devicePixelRatioF());
    }
    /// The first visible label that shows a picture, or a text.
    QLabel *label(bool picture) const
    {
        for (QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->pixmap().isNull() != picture && (picture || label->text().size() > 20))
                return label;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { fixSurroundings(); }
    void init()
    {
        openAt(PageId::Home);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void oneRunEqualsTheNext()
    {
        const QImage first = taken();
        init();
        QCOMPARE(taken(), first);
    }

    /// As another version of the library that draws letters may do.
    void lettersDrawnInAnotherWayAreTheSame()
    {
        const QImage before = taken();
        QFont font = QApplication::font();
        font.setHintingPreference(QFont::PreferVerticalHinting);
        QApplication::setFont(font);
        const QImage after = taken();
        font.setHintingPreference(QFont::PreferDefaultHinting);
        QApplication::setFont(font);
        QVERIFY(before != after);
        QCOMPARE(pictureDifferences(before, after), QList<QRect>());
    }

    void movedButtonIsNoticed()
    {
        const QImage before = taken();
        QPushButton *moved = button("preview");
        moved->move(moved->pos() - QPoint(4, 0));
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
    }

    void missingWidgetIsNoticed()
    {
        const QImage before = taken();
        button("discard")->setVisible(false);
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
    }

    void missingSignIsNoticed()
    {
        QLabel *sign = label(true);
        QVERIFY(sign);
        const QSize size = sign->size();
        constexpr int kSmallSign = 16;
        sign->setPixmap(symbolicIcon(QStringLiteral("sign-warning-symbolic")).pixmap(kSmallSign));
        const QImage before = taken();
        QPixmap none(kSmallSign, kSmallSign);
        none.fill(Qt::transparent);
        sign->setPixmap(none);
        sign->setMinimumSize(size);
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
    }

    void otherToneIsNoticed()
    {
        QLabel *sign = label(true);
        QVERIFY(sign);
        const auto show = [sign](Tone tone) {
            constexpr int kSmallSign = 16;
            const QColor colour = toneColour(tone, QApplication::palette());
            sign->setPixmap(symbolicIcon(QStringLiteral("sign-warning-symbolic"), colour).pixmap(kSmallSign));
        };
        show(Tone::Good);
        const QImage before = taken();
        show(Tone::Wrong);
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
        show(Tone::Good);
        QCOMPARE(taken(), before);
    }

    void cutTextIsNoticed()
    {
        QLabel *text = label(false);
        QVERIFY(text);
        const QImage before = taken();
        text->resize(text->fontMetrics().horizontalAdvance(text->text().chopped(4)), text->height());
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
    }

    void otherWordIsNoticed()
    {
        const QImage before = taken();
        QPushButton *renamed = button("upDown");
        const QString text = renamed->text();
        renamed->setText(QString(text.size(), u'o'));
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
    }

    void otherSizeIsNoticed()
    {
        const QImage before = taken();
        m_window->resize(m_window->size() + QSize(0, 10));
        QVERIFY(!pictureDifferences(before, taken()).isEmpty());
    }
};

QTEST_MAIN(TestPictureCompare)
#include "tst_picturecompare.moc"
